import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type NameType, nameTypes } from '../../../lib/detect/names/labels';
import type { LabelledText } from '../labelled-text';

/** A set of labelled texts that the model learns from. None of them is part of the repository. */
export interface Corpus {
  readonly id: string;
  readonly licence: string;
  readonly sha256: string;
  /** How often its texts come. */
  readonly times: number;
}

const tweets = 'CC BY 4.0 (Broad Twitter Corpus; Derczynski, Bontcheva, Roberts 2016)';

/** All of them. What measures the model (presidio_gen_large, wnut17_dev, piianon_clinical, nannigalaxy) is not among them. */
export const corpora: readonly Corpus[] = [
  {
    id: 'wnut17_train',
    licence: 'CC BY 4.0 (WNUT 2017 emerging entities; Derczynski et al. 2017)',
    sha256: '57a53e91d1fcf4ae67560de8ee65596e6b766a0dc9c9389d8ce3de53d8679dee',
    times: 2,
  },
  {
    id: 'btc_a',
    licence: tweets,
    sha256: 'b47ed89f4a54047044cffb16ae3069ff0432e5263675dbbc6d30e7a7435b6216',
    times: 2,
  },
  {
    id: 'btc_b',
    licence: tweets,
    sha256: '32a17fcbb4dd0f431c10825ddf0bde3180bc3714499a5cceb6a517ef90f35893',
    times: 2,
  },
  {
    id: 'btc_e',
    licence: tweets,
    sha256: '134225f0b688c0b098b58a304d84861ea0e602e846416e0bc5592c00a1b44201',
    times: 2,
  },
  {
    id: 'btc_f',
    licence: tweets,
    sha256: 'a18c8b5f95e845d683c1e52913d333e18a7f4f7f91fc316788cb7c8f824fdd26',
    times: 2,
  },
  {
    id: 'btc_g',
    licence: tweets,
    sha256: 'e4983636dee3ebf0397c05707121ceba94d65e955729735c155101b0f54762cf',
    times: 2,
  },
  {
    id: 'uner_ewt',
    licence: 'CC BY-SA 4.0 (Universal NER, English EWT; Mayhew et al. 2024)',
    sha256: 'bd6fc833382a04d8118dc380c480efba56d7b20be407cc4c952d77c5d9c53fad',
    times: 1,
  },
  {
    id: 'gum_open',
    licence: 'annotation CC BY 4.0; texts CC BY, CC BY-SA or public domain (GUM; Zeldes 2017)',
    sha256: 'cadfff29268a1378fca64831381934d0aa62120aa76006d9656f810d7ea271ea',
    times: 1,
  },
];

interface Line {
  readonly text: string;
  readonly spans: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

/**
 * Reads a corpus. Handles, titles, products and all else that is no name count as plain text.
 *
 * @throws Error where the file is not there, or is not the one that the manifest names
 */
export function readCorpus(folder: string, { id, sha256 }: Corpus): LabelledText[] {
  const bytes = readFileSync(path.join(folder, `${id}.jsonl`));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`${id}.jsonl is not the file that the model was made of: SHA-256 ${found}`);
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readLine(JSON.parse(line) as Line));
}

const readLine = ({ text, spans }: Line): LabelledText => ({
  text,
  names: spans.flatMap(({ kind, start, end }) => {
    const type = nameTypes.find((one) => one === kind);
    return type === undefined ? [] : [trimmed(text, type, start, end)];
  }),
});

/** Without marks at the ends. */
function trimmed(text: string, type: NameType, start: number, end: number) {
  let [from, to] = [start, end];
  while (from < to && /[\s"'@#(]/.test(text.charAt(from))) from++;
  while (to > from && /[\s"',;:]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to, type };
}
