import type { Finding } from '@/lib/model/finding';
import { type DetectOptions, detectWith } from './engine';
import { recognizers } from './recognizers/registry';

export { DetectionFailed } from './detection-failed';

/**
 * Everything private in a text. Lets the event loop run about every 50 ms on long texts.
 *
 * @param text any string, of any length; lone surrogates are fine
 * @returns findings sorted by place, without overlaps; UTF-16 offsets into `text`, half open; `asks` already settled
 * @throws {DetectionFailed} where a recognizer throws: the text then counts as unread
 * @throws the signal's reason once it is aborted
 */
export const detect = (text: string, options: DetectOptions): Promise<Finding[]> =>
  detectWith(recognizers, text, options);

/** Loads word lists and lets the engine compile what it runs on, so that the first prompt does not wait for it. */
export async function warmUp(): Promise<void> {
  await detect(sample, { level: 'strict' });
}

const sample = 'Name: Ann Example, mail ann@example.com, phone +1 202 555 0143, 10 Example Street, Springfield.';
