import type { Purpose } from '@/lib/model/consent';

/** What each purpose means, said the same wherever it is asked for, shown or withdrawn. */
export const purposeWords: Readonly<Record<Purpose, { readonly name: string; readonly about: string }>> = {
  scan: {
    name: 'Check prompts',
    about: 'Read what you type on this computer, before it is sent, and hide what is private.',
  },
  log: {
    name: 'Keep a log',
    about: 'Note what kinds of details were found and what happened. Never the text, never a value.',
  },
  vault: {
    name: 'Restore answers',
    about: 'Remember which stand-in means what, until the browser closes, so that answers read naturally.',
  },
};
