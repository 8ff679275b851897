/** A recognizer threw. Names it, never the text; the cause is dropped because its message may quote the text. */
export class DetectionFailed extends Error {
  override readonly name = 'DetectionFailed';

  constructor(readonly recognizer: string) {
    super(`The recognizer ${recognizer} failed`);
  }
}
