import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bech32, bech32m, createBase58check, hex } from '@scure/base';
import { validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { cue, cued } from '../cue';
import { type Match, matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';
import { wordsNear } from '../score';
import type { View } from '../view/view';

/** Base58 with a checksum: Bitcoin, Litecoin, Dogecoin, Tron, Dash, Zcash; private keys in wallet import format, BIP-32 keys. */
export const base58 = /(?<![\p{L}\d])[1-9A-HJ-NP-Za-km-z]{25,112}(?![\p{L}\d])/gu;
/** BIP-173 and BIP-350. */
export const bech =
  /(?<![\p{L}\d])(?:bc|tb|ltc|addr|cosmos|osmo|stake|terra|npub|nsec)1[ac-hj-np-z02-9]{20,110}(?![\p{L}\d])/giu;
export const ethereum = /(?<![\p{L}\d])0x[\da-f]{40}(?![\p{L}\d])/giu;
/** XRP has its own alphabet; Monero its own checksum over 95 places. */
export const others =
  /(?<![\p{L}\d])(?:r[1-9A-HJ-NP-Za-km-z]{24,34}|[48][\dAB][1-9A-HJ-NP-Za-km-z]{93}|[1-9A-HJ-NP-Za-km-z]{43,44}|G[A-Z2-7]{55}|tz[123][1-9A-HJ-NP-Za-km-z]{33}|[UEk0]Q[\w-]{46}|[1-9A-HJ-NP-Za-km-z]{47,48}|lnbc\d{1,6}[munp]?1[ac-hj-np-z02-9]{50,400})(?![\p{L}\d])/gu;

export const keyWords = cue('private key', 'priv(?:ate)?key', 'secret key', 'wallet key', 'signing key', 'eth key');
/** Sticky. */
export const hexKey = /(?:0x)?[\da-f]{64}(?![\p{L}\d])/iuy;

/** Words of a recovery phrase, one to a place: spaces, commas, line ends and numbers may stand between them. */
export const phraseWord = /(?<![\p{L}\p{M}])[a-z]{3,8}(?![\p{L}\p{M}])/giu;

export const crypto: Recognizer = {
  id: 'crypto',
  kind: 'crypto',
  *find(view) {
    for (const match of matches(view.text, base58)) yield* ofBase58(match);
    for (const match of matches(view.text, bech)) yield* ofBech32(match);
    for (const match of matches(view.text, ethereum)) if (isEthereum(match.value)) yield wallet(match, 0.85);
    for (const match of matches(view.text, others)) if (speaksOfCoins(view, match)) yield wallet(match, 0.7);
    for (const match of cued(view, keyWords, hexKey)) yield privateKey(match, 0.9);
    yield* recoveryPhrases(view);
  },
};

const checked = createBase58check(sha256);

/** First bytes: 128 and 239 are private keys, the long ones BIP-32 keys (bitcoin wiki, List of address prefixes; SLIP-132). */
function* ofBase58(match: Match): Generator<Candidate> {
  const bytes = attempt(() => checked.decode(match.value));
  if (bytes === null) return;
  if (bytes.length === 78 || ((bytes[0] === 0x80 || bytes[0] === 0xef) && bytes.length >= 33))
    yield privateKey(match, 0.95);
  else if (bytes.length === 21 || bytes.length === 22) yield wallet(match, 0.95);
}

function* ofBech32(match: Match): Generator<Candidate> {
  // The pattern has made sure of the `1` that the library's type asks for.
  const value = match.value.toLowerCase() as `${string}1${string}`;
  if (attempt(() => bech32.decode(value, 120)) === null && attempt(() => bech32m.decode(value, 120)) === null) return;
  yield value.startsWith('nsec') ? privateKey(match, 0.95) : wallet(match, 0.95);
}

/** Mixed case is a checksum (EIP-55); one case is none. */
function isEthereum(value: string): boolean {
  const digits = value.slice(2);
  if (/^(.)\1+$/.test(digits)) return false;
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return true;
  const hash = hex.encode(keccak_256(new TextEncoder().encode(digits.toLowerCase())));
  return Array.from(digits).every(
    (digit, index) =>
      /\d/.test(digit) || (digit === digit.toUpperCase()) === Number.parseInt(hash[index] ?? '0', 16) > 7,
  );
}

const speaksOfCoins = (view: View, match: Match): boolean =>
  / (?:xrp|ripple|monero|xmr|wallet|wallets|address|coin|coins|crypto|send|deposit|sol|solana|phantom|usdc|usdt|eth|btc|nft|stellar|xlm|tezos|xtz|ton|tonkeeper|polkadot|dot|kusama|lightning|adresse|dirección|indirizzo|endereço|adres|portefeuille|cartera|portafoglio|carteira|portfel) /.test(
    wordsNear(view, match, 80),
  );

const phraseWords = new Set(wordlist);
/** Lengths of BIP-39, the longest first. */
const phraseLengths = [24, 21, 18, 15, 12];
/** Ordinary sentences rarely have so many words of the list in a row: the list has no `the`, `a`, `is` or `of`. */
const fewest = 11;

function* recoveryPhrases(view: View): Generator<Candidate> {
  let run: Match[] = [];
  for (const match of matches(view.text, phraseWord)) {
    const last = run.at(-1);
    const isNext = last === undefined || isGap.test(view.text.slice(last.end, Math.min(match.start, last.end + 9)));
    const isListed = phraseWords.has(match.value.toLowerCase());
    if (isListed && isNext && (last === undefined || match.start - last.end < 9)) {
      run.push(match);
      continue;
    }
    yield* phraseIn(view, run);
    run = isListed ? [match] : [];
  }
  yield* phraseIn(view, run);
}

const isGap = /^[\s,;|"'\d.)(:[\]-]+$/;

function* phraseIn(view: View, run: readonly Match[]): Generator<Candidate> {
  if (run.length < fewest || new Set(run.map((match) => match.value)).size < run.length / 3) return;
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return;
  const isValid = phraseLengths.some((length) =>
    run.some(
      (_, from) => from + length <= run.length && validateMnemonic(textOf(run.slice(from, from + length)), wordlist),
    ),
  );
  const score = isValid ? 0.98 : likelihoodOf(view, run);
  yield {
    start: first.start,
    end: last.end,
    score,
    rule: 'seed-phrase',
    reason: 'These are words that wallets use for recovery.',
  };
}

/** A typing error breaks the checksum; words about wallets, or no word said twice, then speak for it. */
function likelihoodOf(view: View, run: readonly Match[]): number {
  const place = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  if (/ (?:seed|recovery|mnemonic|wallet|backup|ledger|metamask|phrase|bip39) /.test(wordsNear(view, place, 100)))
    return 0.8;
  const isDistinct = new Set(run.map((match) => match.value.toLowerCase())).size === run.length;
  return isDistinct && run.length >= 12 ? 0.5 : 0.3;
}

const textOf = (run: readonly Match[]): string => run.map((match) => match.value.toLowerCase()).join(' ');

function attempt<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch {
    return null;
  }
}

const wallet = ({ start, end }: Match, score: number): Candidate => ({
  start,
  end,
  score,
  rule: 'wallet-address',
  reason: 'It has the form and the checksum of a wallet address.',
});

const privateKey = ({ start, end }: Match, score: number): Candidate => ({
  start,
  end,
  score,
  rule: 'private-key',
  reason: 'It has the form of a private key.',
});
