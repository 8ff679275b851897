/**
 * Says in the extension's own console that something failed. Takes what failed and the error's name, never its message:
 * a message may quote what it choked on.
 */
export function report(what: string, error: unknown): void {
  console.error(`[sotto] ${what} failed: ${error instanceof Error ? error.name : 'unknown error'}`);
}

/** For work that nobody waits for. */
export function inBackground(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => report(what, error));
}
