import { slotOf } from '../../lib/detect/secrets/in-prose/classifier';
import { chunksOf } from '../../lib/detect/secrets/in-prose/chunks';
import { cuesIn } from '../../lib/detect/secrets/in-prose/cues';
import { candidatesIn, featuresOf, readSaid } from '../../lib/detect/secrets/in-prose/features';
import type { Case } from './learn';
import type { Message } from './read-messages';

/** What a text about anything at all counts for, beside a message that was written to be learned from. */
const ordinaryWeight = 4;

/** The candidates of messages. A part of a phrase that is a password teaches nothing. */
export const casesOf = (messages: readonly Message[]): Case[] =>
  messages.flatMap(({ text, passwords }) =>
    candidates(text).flatMap(({ start, end, slots }) => {
      const over = passwords.find((one) => one.start < end && one.end > start);
      const isPart = over !== undefined && (end - start) / (over.end - over.start) < 0.7;
      return isPart ? [] : [{ slots, isPassword: over !== undefined, weight: 1 }];
    }),
  );

/** The candidates of texts in which nobody looked for passwords: only of those that do not speak of any. */
export const ordinaryCases = (texts: readonly string[]): Case[] =>
  texts
    .filter((text) => !chunksOf(text).some(({ word }) => cuesIn(word).some((cue) => telling.has(cue))))
    .flatMap((text) => candidates(text).map(({ slots }) => ({ slots, isPassword: false, weight: ordinaryWeight })));

const telling: ReadonlySet<string> = new Set(['pass', 'pin']);

function candidates(text: string): { start: number; end: number; slots: Uint16Array }[] {
  const said = readSaid(text);
  return candidatesIn(said).flatMap((at) => {
    const chunk = said.chunks[at];
    if (chunk === undefined) return [];
    return [{ start: chunk.start, end: chunk.end, slots: Uint16Array.from(featuresOf(said, at), slotOf) }];
  });
}
