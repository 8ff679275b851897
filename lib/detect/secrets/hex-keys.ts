import type { Match } from '../matches';
import { everyMatch } from '../every-match';

/** What a private key of a wallet is called in programs: `PRIV`, `signerKey`, `deployer_pk`, `walletSecret`. */
export const hexKey =
  /(?<![a-z\d])(?:priv(?:ate)?|sk|pk|secret|seed|signer|signing|deployer|wallet|minter|relayer|operator)(?:_?(?:priv(?:ate)?|key|pk|sk|secret|hex))?(?:: ?&?(?:'static )?\w{1,16})? ?(?::=|[:=]) ?["'`](?<value>(?:0x)?[\da-f]{64})["'`]/dgi;

/** Private keys of 32 bytes in hex, by the name that a program gives them (SEC 1, secp256k1). Spans into `text`. */
export function* hexKeys(text: string): Generator<Match> {
  for (const { indices } of everyMatch(text, hexKey)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    if (!/^(?:0x)?(.{1,2})\1+$/.test(text.slice(start, end))) yield { value: text.slice(start, end), start, end };
  }
}
