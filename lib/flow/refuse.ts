import type { Release } from '@/lib/model/request';
import type { Notice } from './ports';
import type { Story } from './story';

type Why = Extract<Notice, { kind: 'held' }>['why'];

/** The prompt stays; `why` is what the person is told. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack';

  constructor(
    readonly why: Why,
    options?: ErrorOptions,
  ) {
    super(why, options);
  }
}

export const refused: Release = { do: 'refuse' };

/** Says in the page why nothing left. Whatever is not expected counts as a background that is gone. */
export function heldBecause(error: unknown, { ports }: Story): Release {
  ports.say({ kind: 'held', why: error instanceof HeldBack ? error.why : 'background-gone' });
  return refused;
}
