import { type ReactNode, useId, useState } from 'react';
import type { ReviewPart } from '@/lib/model/review';
import { GapButton } from './GapButton';
import { PlainText } from './PlainText';
import { type Piece, piecesOf } from './text-pieces';

interface Props {
  readonly title: string;
  readonly parts: readonly ReviewPart[];
  readonly tone: 'before' | 'after';
  readonly renderFinding: (piece: Extract<Piece, { type: 'finding' }>) => ReactNode;
}

/** UTF-16 units around a finding, findings at first, units per opening of a gap. */
const edge = 240;
const findingsAtFirst = 250;
const step = 10_000;

/** A prompt's text, windowed around its findings: what is far from any of them opens on request. */
export function TextPane({ title, parts, tone, renderFinding }: Props) {
  const id = useId();
  return (
    <div className={`pane pane-${tone}`}>
      <h3 id={id} className="pane-title">
        {title}
      </h3>
      <div className="pane-text" tabIndex={0} role="region" aria-labelledby={id}>
        {parts.map((part, index) => (
          <PartText key={index} part={part} renderFinding={renderFinding} />
        ))}
      </div>
    </div>
  );
}

function PartText({ part, renderFinding }: { readonly part: ReviewPart } & Pick<Props, 'renderFinding'>) {
  const [opened, setOpened] = useState<ReadonlyMap<number, number>>(new Map());
  const [maxFindings, setMaxFindings] = useState(findingsAtFirst);
  const open = (gap: Extract<Piece, { type: 'gap' }>) => {
    if (gap.findings > 0) setMaxFindings(maxFindings + findingsAtFirst);
    else setOpened(new Map(opened).set(gap.start, (opened.get(gap.start) ?? 0) + step));
  };
  return (
    <p className="part">
      {piecesOf(part.text, part.findings, { edge, maxFindings, opened }).map((piece) => {
        if (piece.type === 'plain') return <PlainText key={`p${String(piece.start)}`} text={piece.text} />;
        if (piece.type === 'gap') return <GapButton key={`g${String(piece.start)}`} gap={piece} onOpen={open} />;
        return <span key={`f${String(piece.start)}`}>{renderFinding(piece)}</span>;
      })}
    </p>
  );
}
