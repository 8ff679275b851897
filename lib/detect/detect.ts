import type { Finding } from '@/lib/model/finding';
import { type DetectOptions, detectWith } from './engine';
import { recognizers } from './recognizers/registry';
import { ordinarySample, warmUpSample, wordlessSample } from './warm-up-sample';

export { DetectionFailed } from './detection-failed';

/**
 * Everything private in a text. Lets the event loop run about every 50 ms on long texts.
 *
 * @param text any string, of any length; lone surrogates are fine
 * @returns findings sorted by place, without overlaps; UTF-16 offsets into `text`, half open; `asks` already settled
 * @throws {DetectionFailed} where a recognizer throws: the text then counts as unread
 * @throws the signal's reason once it is aborted
 */
export async function detect(text: string, options: DetectOptions): Promise<Finding[]> {
  await (searchesCompiled ??= detectWith(recognizers, wordlessSample, { level: 'strict' }).catch(() => undefined));
  return detectWith(recognizers, text, options);
}

let searchesCompiled: Promise<unknown> | undefined;

/** Loads word lists and lets the engine compile what it runs on, so that the first prompt does not wait for it. */
export async function warmUp(): Promise<void> {
  for (const sample of [ordinarySample, warmUpSample])
    for (let round = 0; round < rounds; round++) await detect(sample, { level: 'strict' });
}

/** A pattern is interpreted the first time it meets a text, and compiled the second. */
const rounds = 2;
