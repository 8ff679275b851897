import type { Choice } from '../../lib/model/choice';
import type { Finding } from '../../lib/model/finding';
import { redactText } from '../../lib/redact/redact-text';
import { assignStandIns, labelsIn } from '../../lib/redact/stand-ins';

/**
 * The text as it would leave after a review whose suggestions were taken: what asks is replaced, the rest stays.
 *
 * @param all true where what does not ask is replaced as well
 */
export function redacted(text: string, findings: readonly Finding[], all: boolean): string {
  const values = new Map<string, Finding>();
  for (const finding of findings) {
    const value = text.slice(finding.start, finding.end);
    if (values.get(value)?.asks !== true) values.set(value, finding);
  }
  const choices = [...values].map(([value, { kind, asks }]): Choice => ({
    value,
    kind,
    action: asks || all ? 'replace' : 'keep',
  }));
  const { standIns } = assignStandIns({
    known: [],
    counters: {},
    values: choices.filter(({ action }) => action === 'replace'),
    reserved: labelsIn(text),
  });
  return redactText(text, findings, standIns, choices);
}

/** The fields that `--jsonl` prints. */
export const briefly = ({ kind, start, end, score, rule }: Finding): Omit<Finding, 'reason' | 'asks'> => ({
  kind,
  start,
  end,
  score: Math.round(score * 1000) / 1000,
  rule,
});
