/** Something is wrong with the flags or the input. The message is shown as it is and never holds a word of the text. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
