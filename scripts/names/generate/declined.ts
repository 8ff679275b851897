import type { Random } from '../random';

/**
 * A Polish name with the ending of one of its cases.
 *
 * @param name one word, as it stands in a list
 */
export function declined(random: Random, name: string): string {
  if (/[sc]ki$/.test(name)) return name + random.pick(['ego', 'emu', 'm']);
  if (/[sc]ka$/.test(name)) return name.slice(0, -1) + random.pick(['iej', 'ą']);
  if (/[kg]a$/.test(name)) return name.slice(0, -1) + random.pick(['i', 'ę', 'ą', 'o']);
  if (/[iy]a$/.test(name)) return name.slice(0, -1) + random.pick(['i', 'ę', 'ą', 'u']);
  if (/a$/.test(name)) return name.slice(0, -1) + random.pick(['y', 'ie', 'ę', 'ą', 'o']);
  if (/ek$/.test(name)) return name.slice(0, -2) + random.pick(['ka', 'kowi', 'kiem', 'ku']);
  if (/[eiouy]$/.test(name)) return name;
  return name + random.pick(['a', 'owi', 'em', 'a', 'ie']);
}
