/** See `Count` there. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly remarks: readonly string[];
}

/** What a test runner's JSON report says of a run. */
export function readReport(kind: 'vitest' | 'playwright', file: string): Count;
