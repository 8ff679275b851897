/** Texts within a text, and the way to put new ones in their places. */
export interface TextReading {
  readonly parts: readonly string[];
  /** Takes as many texts as there are parts; everything outside them stays unit for unit. */
  readonly write: (texts: readonly string[]) => string;
}

/** A piece of a text that holds parts. Half-open span of UTF-16 offsets. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly reading: TextReading;
}

/** A text that is one part as a whole. */
export const wholeText = (text: string): TextReading => ({ parts: [text], write: ([written = text]) => written });

/** Joins what stands in pieces of one text. Slots in order and apart; `write` of each gives the new piece. */
export function joinSlots(text: string, slots: readonly Slot[]): TextReading {
  return {
    parts: slots.flatMap(({ reading }) => reading.parts),
    write: (texts) => {
      const pieces: string[] = [];
      let from = 0;
      let next = 0;
      for (const { start, end, reading } of slots) {
        const own = texts.slice(next, next + reading.parts.length);
        pieces.push(
          text.slice(from, start),
          isUnchanged(reading.parts, own) ? text.slice(start, end) : reading.write(own),
        );
        from = end;
        next += own.length;
      }
      return pieces.join('') + text.slice(from);
    },
  };
}

/** Whether each of the parts has the same text before and after. */
export const isUnchanged = (before: readonly string[], after: readonly string[]): boolean =>
  before.every((part, index) => part === after[index]);
