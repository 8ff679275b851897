import { everyMatch } from '../../every-match';
import type { Span } from '../../view/normalise';
import type { Reading } from '../reading';

/** The name of a site, in an address of mail or of the web, without what stands before and behind it. */
const domain =
  /(?:@|www\.|https?:\/\/)(?:[a-z\d-]{1,20}\.){0,2}?(?<name>[a-z\d-]{5,40})\.(?:[a-z]{2,3}\.)?[a-z]{2,8}(?![a-z\d-]|\.[a-z\d])/gi;
/** Sites that are nobody's own. */
const everybodys =
  /^(?:example|gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail|posteo|mailbox|freenet|orange|laposte|wanadoo|libero|virgilio|alice|telefonica|ziggo|hetnet|planet|interia|onet|comcast|verizon|github|gitlab|google|linkedin|facebook|instagram|twitter|youtube|wikipedia)$/;

/** Words with capital letters, at most four, that are written together in the name of a site: `Lagoon Eye Clinic` beside `@lagooneye.example`. */
export function* byDomain(reading: Reading): Generator<Span> {
  const { text } = reading;
  if (!/@|www\.|https?:\/\//.test(text)) return;
  const names = new Set<string>();
  for (const { groups } of everyMatch(text, domain)) {
    const name = (groups?.['name'] ?? '').toLowerCase().replaceAll('-', '');
    if (name.length > 4 && !everybodys.test(name)) names.add(name);
  }
  if (names.size === 0) return;
  for (let index = 0; index < reading.words.length; index++) {
    const span = runIn(reading, index, names);
    if (span !== null) yield span;
  }
}

/** Two words at least, that together are the name, or its beginning with two words more than five letters long. */
function runIn({ words, gapBefore }: Reading, index: number, names: ReadonlySet<string>): Span | null {
  const first = words[index];
  if (first === undefined || first.isGlued || first.shape === 'lower') return null;
  let together = '';
  let found: Span | null = null;
  for (let at = index; at < index + 4; at++) {
    const word = words[at];
    if (word === undefined || word.isGlued || (at > index && !/^(?: | & |-|\. )$/.test(gapBefore(at)))) break;
    together += word.folded.replaceAll(/[^a-z]/g, '');
    if (names.has(together) && word.shape !== 'lower') found = { start: first.start, end: word.end };
  }
  return found;
}
