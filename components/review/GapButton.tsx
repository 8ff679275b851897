import type { Piece } from './text-pieces';

type Gap = Extract<Piece, { type: 'gap' }>;

/** Stands for text that is left out, and brings some of it back. */
export function GapButton({ gap, onOpen }: { readonly gap: Gap; readonly onOpen: (gap: Gap) => void }) {
  const what =
    gap.findings > 0
      ? `${gap.findings.toLocaleString('en')} more details`
      : `${gap.length.toLocaleString('en')} characters`;
  return (
    <button type="button" className="gap" onClick={() => onOpen(gap)} aria-label={`Show ${what} left out here`}>
      … {what} …
    </button>
  );
}
