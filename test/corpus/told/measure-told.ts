import type { Message } from '../../../scripts/passwords/read-messages';
import type { Finding } from '../../../lib/model/finding';

/** How many passwords of messages are found, whole or in part, and how much is taken for one that is none. */
export interface ToldFigures {
  readonly messages: number;
  readonly passwords: number;
  /** Of these, found as a password. */
  readonly found: number;
  /** Of these, asked about at all, as whatever kind. */
  readonly asked: number;
  readonly wrong: number;
}

export async function measureTold(
  messages: readonly Message[],
  detect: (text: string) => Promise<readonly Finding[]>,
): Promise<ToldFigures> {
  let [all, found, asked, wrong] = [0, 0, 0, 0];
  for (const { text, passwords } of messages) {
    const findings = await detect(text);
    const taken = findings.filter(({ kind }) => kind === 'password');
    all += passwords.length;
    found += passwords.filter((one) => taken.some((other) => isOver(one, other))).length;
    asked += passwords.filter((one) => findings.some((other) => other.asks && isOver(one, other))).length;
    wrong += taken.filter((one) => !passwords.some((other) => isOver(one, other))).length;
  }
  return { messages: messages.length, passwords: all, found, asked, wrong };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const isOver = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;
