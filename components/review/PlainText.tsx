import { seenAs } from './invisible';

/** Text as it is, with characters that nobody would see drawn by their code point and look-alike letters marked. */
export function PlainText({ text }: { readonly text: string }) {
  return seenAs(text).map((piece, index) => {
    if (piece.isLookAlike)
      return (
        <span key={index} className="look-alike" title="A letter of another script">
          {piece.text}
        </span>
      );
    if (piece.code === null) return piece.text;
    return (
      <span key={index} className="invisible" title="A character that cannot be seen">
        {piece.code}
      </span>
    );
  });
}
