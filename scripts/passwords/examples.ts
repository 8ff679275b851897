import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Examples } from '../../lib/detect/recognizer';
import { type Message, unmarked } from './read-messages';

const folder = path.join(import.meta.dirname, '../../lib/detect/recognizers');

/** What the rules are held to: examples of passwords and what only looks like one, and texts with values of other kinds. */
export interface RuleExamples {
  readonly passwords: readonly Message[];
  readonly others: readonly string[];
}

/** Reads the examples beside the recognizers. Those of secrets are left out: a key near a word for one is close to a password. */
export async function readExamples(): Promise<RuleExamples> {
  const passwords: Message[] = [];
  const others: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.examples.ts') || file.startsWith('secret.')) continue;
    const { examples } = (await import(pathToFileURL(path.join(folder, file)).href)) as { examples: Examples };
    const marked = [...examples.finds.map((one) => one.marked), ...examples.leaves.map(({ text }) => text)];
    for (const text of marked)
      if (file.startsWith('password.'))
        passwords.push(unmarked(text.replaceAll('«', '«password:'), file, passwords.length + 1));
      else others.push(text.replaceAll(/[«»]/g, ''));
  }
  return { passwords, others };
}
