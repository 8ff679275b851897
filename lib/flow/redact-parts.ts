import { cleanText } from '@/lib/redact/hygiene';
import { labelsIn } from '@/lib/redact/stand-ins';
import { redactText } from '@/lib/redact/redact-text';
import { hide } from './conversation-memory';
import type { SettledPart } from './decide-on';
import { completeChoices } from './make-choices';
import type { Story } from './story';

/** The texts that will leave, one for each part. From here on the replaced values are hidden in this conversation. */
export async function redactParts(parts: readonly SettledPart[], { memory, ports }: Story): Promise<string[]> {
  const choices = parts.map((part) => completeChoices([part], part.settlement?.choices ?? []));
  const replaced = choices.flat().filter(({ action }) => action !== 'keep');
  const values = [...new Map(replaced.map(({ kind, value }) => [value, { kind, value }])).values()];
  const reserved = [...ports.labelsInPage(), ...parts.flatMap(({ text }) => labelsIn(text))];
  const standIns = values.length ? await ports.standInsFor(memory.id, values, reserved) : [];
  hide(memory, standIns);
  ports.hiddenChanged();
  return parts.map(({ text, findings, settlement }, index) => {
    const redacted = redactText(text, findings, standIns, choices[index] ?? []);
    return settlement?.isCleaned === true ? cleanText(redacted) : redacted;
  });
}
