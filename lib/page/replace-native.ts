import * as natives from './captured-language';

export type Callable = (...args: never[]) => unknown;

/** Stands in for a native method: gets the native to call, `this`, and the arguments as the page gave them. */
export type MethodStandIn = (native: Callable, self: unknown, args: readonly unknown[]) => unknown;
/** Stands in for `new`. */
export type ConstructorStandIn = (native: Callable, args: readonly unknown[], newTarget: Callable) => object;

/*
 * The one place where natives are replaced. A replacement is a proxy over the native, so that `name`, `length`, `prototype`,
 * static members, `instanceof` and subclassing stay true; `toString` is told of them.
 */
const nativeOf = new natives.WeakMap<object, Callable>();
const undo: (() => void)[] = [];

const wrap = (native: Callable, handler: ProxyHandler<Callable>): Callable => {
  // Without a prototype: a trap put on Object.prototype by the page is none of ours.
  Object.setPrototypeOf(handler, null);
  const proxy = new natives.Proxy(native, handler);
  natives.remember(nativeOf, proxy, native);
  return proxy;
};

const replace = (owner: object, name: string, slot: 'value' | 'get', handler: ProxyHandler<Callable>): void => {
  const before = natives.getOwnPropertyDescriptor(owner, name);
  const native: unknown = before?.[slot];
  if (!before || typeof native !== 'function') return;
  const proxy = wrap(native as Callable, handler);
  natives.defineProperty(owner, name, { ...before, [slot]: proxy });
  undo.push(() => {
    if (natives.getOwnPropertyDescriptor(owner, name)?.[slot] === proxy) natives.defineProperty(owner, name, before);
  });
};

/** Puts a stand-in in the place of a method; there is nothing to do where the browser has none. */
export const replaceMethod = (owner: object, name: string, standIn: MethodStandIn): void =>
  replace(owner, name, 'value', { apply: (native, self, args) => standIn(native, self, args) });

/** The same for a getter. */
export const replaceGetter = (
  owner: object,
  name: string,
  standIn: (native: Callable, self: unknown) => unknown,
): void => replace(owner, name, 'get', { apply: (native, self) => standIn(native, self) });

/** The same for a class: what `new` of it gives. Its prototype says that the stand-in made it. */
export const replaceConstructor = (owner: object, name: string, standIn: ConstructorStandIn): void => {
  const construct = (native: Callable, args: unknown[], newTarget: Callable): object =>
    standIn(native, args, newTarget);
  replace(owner, name, 'value', { construct });
  const ours: unknown = natives.getOwnPropertyDescriptor(owner, name)?.value;
  if (typeof ours !== 'function') return;
  const prototype = ours.prototype as object;
  const before = natives.getOwnPropertyDescriptor(prototype, 'constructor');
  if (!before) return;
  natives.defineProperty(prototype, 'constructor', { ...before, value: ours });
  undo.push(() => natives.defineProperty(prototype, 'constructor', before));
};

/** From now on `toString` answers for a stand-in what it answers for the native. */
export const concealReplacements = (): void =>
  replaceMethod(Function.prototype, 'toString', (native, self, args) =>
    natives.apply(native, natives.lookUp(nativeOf, self as object) ?? self, args),
  );

/** Puts every native back where ours still stands. */
export const restoreNatives = (): void => {
  while (undo.length > 0) undo.pop()?.();
};
