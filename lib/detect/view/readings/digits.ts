import type { Unit } from './unit';
import { everyMatch } from '../../every-match';

/** Single digits with marks between them, eight or more: `4 1 1 1 …`, `5.3.6.9.…`. */
export const spaced = /(?<![\p{L}\d])(?<!\d[ ._·*/-]{1,3})\d(?:[ ._·*/-]{1,3}\d(?!\d)){7,40}/gu;
/** A digit with the marks before it. */
const spacedDigit = /[ ._·*/-]{1,3}\d/g;

/** Groups as they are written on a card, with marks that cards do not have. */
export const cardGroups = /(?<![\p{L}\d.])\d{4}(?: ?[._·/-] ?\d{4}){3}(?![\p{L}\d]|[._·/-]\d)/gu;
/** The same of an account (ISO 13616). */
export const ibanGroups =
  /(?<![\p{L}\d.])[A-Z]{2}\d\d(?: ?[._·/-] ?[A-Z\d]{4}){3,7}(?: ?[._·/-] ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;
/** And of a social-security card. */
export const ssnGroups = /(?<![\p{L}\d.])\d{3} ?[._·/] ?\d\d ?[._·/] ?\d{4}(?![\p{L}\d]|[._·/-]\d)/gu;
const groupMark = / ?[._·/-] ?/g;

/** Digits, and letters that a scanner or a hurried hand puts for one. */
export const misread =
  /(?<![\p{L}\p{N}_])(?:[A-Z]{2}(?=[\dOIl]{2}))?[\dOoIlSBZ](?:[ -]?[\dOoIlSBZ]){7,40}(?![\p{L}\p{N}_])/gu;
/** A group without a digit is a word beside the number: `555-0134 Bo`. */
const wordAlone = /(?:^|[ -])[A-Za-z]+(?:[ -]|$)/;
const digitOf: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', S: '5', B: '8', Z: '2' };

/** Numbers that are taken apart, and digits that are misread. A text without digits costs one test. */
export function* digitUnits(text: string): Generator<Unit> {
  if (!/\d/.test(text)) return;
  yield* unitsWithin(text, spaced, spacedDigit, (raw) => raw.slice(-1));
  for (const groups of [cardGroups, ibanGroups, ssnGroups]) yield* unitsWithin(text, groups, groupMark, () => ' ');
  yield* misreadUnits(text);
}

function* unitsWithin(text: string, whole: RegExp, part: RegExp, read: (raw: string) => string): Generator<Unit> {
  for (const { 0: run, index } of everyMatch(text, whole)) {
    for (const found of everyMatch(run, part)) {
      const start = index + found.index;
      yield { start, end: start + found[0].length, reads: read(found[0]) };
    }
  }
}

function* misreadUnits(text: string): Generator<Unit> {
  for (const { 0: run, index } of everyMatch(text, misread)) {
    const from = /^[A-Z]{2}[\dOIl]{2}/.test(run) && !/^[OISBZ]{2}/.test(run) ? 2 : 0;
    const digits = run.match(/\d/g)?.length ?? 0;
    const letters = run.slice(from).match(/[^\d -]/g)?.length ?? 0;
    if (letters === 0 || letters * 2 > digits || wordAlone.test(run.slice(from))) continue;
    for (let at = from; at < run.length; at++) {
      const reads = digitOf[run.charAt(at)];
      if (reads !== undefined) yield { start: index + at, end: index + at + 1, reads, isGuess: true };
    }
  }
}
