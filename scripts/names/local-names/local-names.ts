import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

/** Names as people spell them, parted by spaces, in small letters. Written by hand. */
export interface LocalNames {
  /** First names and pet names that packages lack, or know from one source only; what is no news counts once more. */
  readonly first: string;
  readonly last: string;
}

/** By faker's locale. */
export const localNames: Readonly<Record<string, LocalNames>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pl: polish,
  pt_BR: portuguese,
};
