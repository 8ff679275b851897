import type { Span } from '../view/normalise';
import { isOrdinary } from './name-made';

/** What names of functions begin with, and names of variables end with. */
const verbs = new Set(
  'get set create add added remove removed select selected update updated delete deleted is has make build load save read write parse to from max min num total avg sum new old prev next cur tmp temp init run start end check find sort count calc compute api db df cli serv str ptr buf fn'.split(
    ' ',
  ),
);
const kinds = new Set(
  'id ids key keys name names type types count counts len length idx index list lists item items col cols column columns row rows file files path paths dir folder folders url uri endpoint function func attribute attributes resource resources data df era value values size date dates time times flag mode config args params field fields table map set node nodes addr val var obj ref ptr buf str code status result results response request'.split(
    ' ',
  ),
);

/** Before a name in a program, and behind it. */
const declares =
  /(?:\b(?:def|class|namespace|function|func|fn|var|let|const|int|declare|print|set|return|import|from)\s+|[&.])$/i;
const isUsed = /^(?:\s?\(|\[|\s?(?::=|[-+*/]=|=)\s|\.[a-z_]\w*[([])/i;

/**
 * Whether what looks like an account's name is the name of a variable, a function or a column: `track_id`, `removed_items`,
 * `def select_folder(`.
 */
export function isProgramName(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end).replace(/^@/, '');
  if (!/^[a-z]{1,24}(?:_[a-z]{1,24}){0,4}\d{0,2}$/.test(name)) return false;
  const parts = name.split('_');
  if (parts.length > 1 && (verbs.has(parts[0] ?? '') || kinds.has((parts.at(-1) ?? '').replace(/\d+$/, ''))))
    return true;
  const isCode = declares.test(text.slice(Math.max(0, start - 12), start)) || isUsed.test(text.slice(end, end + 24));
  return isCode && (parts.length > 1 || isOrdinary(name));
}
