export type MessageFailure =
  /** No answer in the time given, or the extension was updated or stopped under this page. */
  | 'background-gone'
  /** The receiver answered that it could not do it (a log that cannot be written, say). */
  | 'background-failed'
  /** The receiver took the sender or the payload for foreign. */
  | 'refused'
  /** An answer came that is not in the contract. */
  | 'bad-answer';

/** Thrown by the sending side. Neither message nor cause holds anything of the payload. */
export class MessageFailed extends Error {
  override readonly name = 'MessageFailed';

  constructor(
    readonly tag: MessageFailure,
    messageName: string,
    about: string,
  ) {
    super(`${messageName}: ${tag} (${about})`);
  }
}
