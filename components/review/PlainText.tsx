import { seenAs } from './invisible';

/** Text as it is, with characters that nobody would see drawn by their code point. */
export function PlainText({ text }: { readonly text: string }) {
  return seenAs(text).map((piece, index) =>
    piece.code === null ? (
      piece.text
    ) : (
      <span key={index} className="invisible" title="A character that cannot be seen">
        {piece.code}
      </span>
    ),
  );
}
