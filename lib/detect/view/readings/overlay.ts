import type { Span } from '../normalise';
import type { Unit } from './unit';

/** What a unit of an overlay is. */
const plain = 0;
const decoded = 1;
const guessed = 2;
const gap = 3;

/** Stretches of a text with some of its units read otherwise, and where each unit of that stands in the text. */
export class Overlay {
  private constructor(
    readonly text: string,
    private readonly starts: readonly number[],
    private readonly ends: readonly number[],
    private readonly marks: readonly number[],
  ) {}

  /** Stretches of a text as they are, parted by an empty line. */
  static of(text: string, stretches: readonly Span[]): Overlay {
    const parts: string[] = [];
    const [starts, ends, marks]: [number[], number[], number[]] = [[], [], []];
    for (const { start, end } of stretches) {
      for (let at = start; at < end; at++) {
        starts.push(at);
        ends.push(at + 1);
        marks.push(plain);
      }
      for (let mark = 0; mark < 2; mark++) {
        starts.push(end);
        ends.push(end);
        marks.push(gap);
      }
      parts.push(text.slice(start, end));
    }
    return new Overlay(parts.map((part) => `${part}\n\n`).join(''), starts, ends, marks);
  }

  /** The same with these units, which are in order and apart, read. */
  read(units: readonly Unit[]): Overlay {
    if (units.length === 0) return this;
    const parts: string[] = [];
    const [starts, ends, marks]: [number[], number[], number[]] = [[], [], []];
    let from = 0;
    const keep = (to: number): void => {
      parts.push(this.text.slice(from, to));
      for (let at = from; at < to; at++) {
        starts.push(this.starts[at] ?? 0);
        ends.push(this.ends[at] ?? 0);
        marks.push(this.marks[at] ?? plain);
      }
    };
    for (const { start, end, reads, isGuess } of units) {
      keep(start);
      parts.push(reads);
      const span = this.toText({ start, end });
      for (let at = 0; at < reads.length; at++) {
        starts.push(span.start);
        ends.push(span.end);
        marks.push(isGuess === true ? guessed : decoded);
      }
      from = end;
    }
    keep(this.text.length);
    return new Overlay(parts.join(''), starts, ends, marks);
  }

  /** Span of this overlay → smallest span of the text below that holds whole units of it. */
  toText({ start, end }: Span): Span {
    return { start: this.starts[start] ?? 0, end: this.ends[end - 1] ?? 0 };
  }

  /** Whether something between two places is decoded. */
  isDecoded(start: number, end: number): boolean {
    return this.marks.slice(Math.max(0, start), end).includes(decoded);
  }

  /** Whether something in a span reads otherwise than in the text, and how; null for a span over two stretches. */
  touched({ start, end }: Span): 'no' | 'guessed' | 'decoded' | null {
    const marks = this.marks.slice(start, end);
    if (marks.includes(gap)) return null;
    return marks.includes(decoded) ? 'decoded' : marks.includes(guessed) ? 'guessed' : 'no';
  }
}
