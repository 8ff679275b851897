import { useMemo } from 'react';
import type { Choice } from '@/lib/model/choice';
import { type Kind, kindTable } from '@/lib/model/kinds';
import type { ReviewPart, ReviewRequest } from '@/lib/model/review';
import type { HiddenValue } from '@/lib/model/vault';
import type { Decisions, ValueGroup } from './group-findings';
import type { Redaction } from './panel-props';
import { PlainText } from './PlainText';
import { TextPane } from './TextPane';

interface Props {
  readonly request: ReviewRequest;
  readonly groups: readonly ValueGroup[];
  readonly decisions: Decisions;
  readonly choices: readonly Choice[];
  readonly redaction: Redaction;
  readonly isCleaned: boolean;
}

/** What was written beside what will leave. */
export function FindingTexts({ request, groups, decisions, choices, redaction, isCleaned }: Props) {
  const { parts, standIns, siteName } = request;
  const byKey = useMemo(() => new Map(groups.map((group) => [group.key, group])), [groups]);
  const leaving = (value: HiddenValue): string | null => {
    const group = byKey.get(redaction.keyOf(value));
    return group === undefined || decisions.get(group.key) === 'keep' ? null : group.standIn;
  };
  const leave = useMemo(
    () =>
      parts.map((part) => {
        const redacted = redaction.redact(part.text, part.findings, standIns, choices);
        return isCleaned ? redaction.clean(redacted) : redacted;
      }),
    [parts, standIns, choices, redaction, isCleaned],
  );
  const isAsDrawn = parts.every((part, index) => drawn(part, leaving) === leave[index]);
  return (
    <div className="texts">
      <TextPane
        title="You wrote"
        tone="before"
        parts={parts}
        renderFinding={({ finding, text }) => <Marked kind={finding.kind} text={text} />}
      />
      <TextPane
        title={`${siteName} receives`}
        tone="after"
        // Where marks would show anything but what the flow sends, the text is shown without them.
        parts={isAsDrawn ? parts : leave.map((text) => ({ text, findings: [] }))}
        renderFinding={({ finding, text }) => {
          const standIn = leaving({ value: text, kind: finding.kind });
          if (standIn === null) return <Marked kind={finding.kind} text={text} isKept />;
          return <span className="stand-in">{standIn}</span>;
        }}
      />
    </div>
  );
}

function Marked({
  kind,
  text,
  isKept = false,
}: {
  readonly kind: Kind;
  readonly text: string;
  readonly isKept?: boolean;
}) {
  return (
    <mark className="mark" data-group={kindTable[kind].group} data-kept={isKept} title={kindTable[kind].name}>
      <PlainText text={text} />
    </mark>
  );
}

/** The text that the marked preview amounts to. */
function drawn(part: ReviewPart, leaving: (value: HiddenValue) => string | null): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, kind } of part.findings) {
    const value = part.text.slice(start, end);
    pieces.push(part.text.slice(from, start), leaving({ value, kind }) ?? value);
    from = end;
  }
  return pieces.join('') + part.text.slice(from);
}
