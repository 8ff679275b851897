import type { Choice, StandIn } from '../../lib/model/choice';
import type { Finding } from '../../lib/model/finding';
import { redactText } from '../../lib/redact/redact-text';
import { assignStandIns, labelsIn } from '../../lib/redact/stand-ins';

/** Values whose stand-ins are kept from block to block of a long text; the oldest go first, so that memory has an end. */
const mostKnown = 20_000;

/**
 * Redacts the blocks of one text: each as it would leave after a review whose suggestions were taken (what asks is replaced, the
 * rest stays), a value of an earlier block with the stand-in that it has.
 *
 * @param all true where what does not ask is replaced as well
 */
export function openRedaction(all: boolean): (block: string, findings: readonly Finding[]) => string {
  let known: readonly StandIn[] = [];
  let counters: Parameters<typeof assignStandIns>[0]['counters'] = {};
  return (block, findings) => {
    const choices = choicesOf(block, findings, all);
    const values = choices.filter(({ action }) => action === 'replace');
    const assigned = assignStandIns({ known, counters, values, reserved: labelsIn(block) });
    known = assigned.known.slice(-mostKnown);
    counters = assigned.counters;
    return redactText(block, findings, assigned.standIns, choices);
  };
}

function choicesOf(text: string, findings: readonly Finding[], all: boolean): Choice[] {
  const values = new Map<string, Finding>();
  for (const finding of findings) {
    const value = text.slice(finding.start, finding.end);
    if (values.get(value)?.asks !== true) values.set(value, finding);
  }
  return [...values].map(([value, { kind, asks }]) => ({ value, kind, action: asks || all ? 'replace' : 'keep' }));
}

/** The fields that `--jsonl` prints. */
export const briefly = ({ kind, start, end, score, rule }: Finding): Omit<Finding, 'reason' | 'asks'> => ({
  kind,
  start,
  end,
  score: Math.round(score * 1000) / 1000,
  rule,
});
