/** The log could not be written; nothing was. `why` is plain words without any content. */
export class LogFailed extends Error {
  override readonly name = 'LogFailed';

  constructor(readonly why: 'full' | 'unavailable') {
    super(whyInWords[why]);
  }
}

const whyInWords = {
  full: 'The log could not be written: there is no room left for it.',
  unavailable: 'The log could not be opened or written.',
} as const;

/** What a failed database operation means to the person. */
export function asLogFailed(error: unknown): LogFailed {
  if (error instanceof LogFailed) return error;
  return new LogFailed(namesOf(error).includes('QuotaExceededError') ? 'full' : 'unavailable');
}

/** Dexie wraps the browser's error: the reason may be one level down. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = 'inner' in error ? error.inner : error.cause;
  return [error.name, ...namesOf(inner)];
}
