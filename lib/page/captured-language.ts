import { methodOf } from '@/lib/bridge/page-end';

/** What this room needs of the language itself, kept from before the first script of the page. */
export const { construct, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect;
export const apply: (native: (...args: never[]) => unknown, self: unknown, args: readonly unknown[]) => unknown =
  Reflect.apply;
export const { Proxy, WeakMap, Promise, TypeError } = globalThis;
export const parseJson: (text: string) => unknown = JSON.parse;
export const settleThen = methodOf(Promise.prototype as Promise<unknown>, 'then');
/** Lets a promise be: nobody waits for it, and its failure is not the page's to hear of. */
export const forget = (promise: Promise<unknown>): void => void settleThen(promise, ignore, ignore);
const ignore = (): void => undefined;

const get = methodOf(WeakMap.prototype as WeakMap<object, unknown>, 'get');
const set = methodOf(WeakMap.prototype as WeakMap<object, unknown>, 'set');

/** What a weak map holds for a key. */
export const lookUp = <K extends object, V>(map: WeakMap<K, V>, key: K): V | undefined =>
  get(map, key) as V | undefined; // what `remember` put there

/** Puts a value into a weak map. */
export const remember = <K extends object, V>(map: WeakMap<K, V>, key: K, value: V): void => void set(map, key, value);
