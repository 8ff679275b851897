/** How well one way out of an app is covered. `amber`: stopped or asked about, not rewritten; `red`: not covered. */
export type CoverageLight = 'green' | 'amber' | 'red';

export interface CoverageRow {
  readonly what: string;
  readonly light: CoverageLight;
  readonly says: string;
}
