import { methodOf } from '@/lib/bridge/page-end';
import type { Natives } from './captured-natives';

export type Callable = (...args: never[]) => unknown;

/** Stands in for a native method: gets the native to call, `this`, and the arguments as the page gave them. */
export type MethodStandIn = (native: Callable, self: unknown, args: readonly unknown[]) => unknown;
/** Stands in for `new`. */
export type ConstructorStandIn = (native: Callable, args: readonly unknown[], newTarget: Callable) => object;

export interface Replacer {
  method(owner: object, name: string, standIn: MethodStandIn): void;
  getter(owner: object, name: string, standIn: (native: Callable, self: unknown) => unknown): void;
  constructorOf(owner: object, name: string, standIn: ConstructorStandIn): void;
  /** Puts every native back where ours still stands. */
  restoreAll(): void;
}

/**
 * The one place where natives are replaced. A replacement is a proxy over the native, so that `name`, `length`, `prototype`,
 * static members, `instanceof` and subclassing stay true; `toString` is told of them.
 */
export const createReplacer = (natives: Natives): Replacer => {
  const { apply, defineProperty, getOwnPropertyDescriptor } = natives;
  const nativeOf = new natives.WeakMap<object, Callable>();
  const lookUp = methodOf(WeakMap.prototype as WeakMap<object, Callable>, 'get');
  const remember = methodOf(WeakMap.prototype as WeakMap<object, Callable>, 'set');
  const undo: (() => void)[] = [];

  const wrap = (native: Callable, handler: ProxyHandler<Callable>): Callable => {
    // Without a prototype: a trap put on Object.prototype by the page is none of ours.
    Object.setPrototypeOf(handler, null);
    const proxy = new natives.Proxy(native, handler);
    remember(nativeOf, proxy, native);
    return proxy;
  };

  const replace = (owner: object, name: string, slot: 'value' | 'get', handler: ProxyHandler<Callable>): void => {
    const before = getOwnPropertyDescriptor(owner, name);
    const native: unknown = before?.[slot];
    if (!before || typeof native !== 'function') return;
    const proxy = wrap(native as Callable, handler);
    defineProperty(owner, name, { ...before, [slot]: proxy });
    undo.push(() => {
      if (getOwnPropertyDescriptor(owner, name)?.[slot] === proxy) defineProperty(owner, name, before);
    });
  };

  const replacer: Replacer = {
    method: (owner, name, standIn) =>
      replace(owner, name, 'value', { apply: (native, self, args) => standIn(native, self, args) }),
    getter: (owner, name, standIn) => replace(owner, name, 'get', { apply: (native, self) => standIn(native, self) }),
    constructorOf(owner, name, standIn) {
      const construct = (native: Callable, args: unknown[], newTarget: Callable): object =>
        standIn(native, args, newTarget);
      replace(owner, name, 'value', { construct });
      const ours: unknown = getOwnPropertyDescriptor(owner, name)?.value;
      if (typeof ours !== 'function') return;
      const prototype = ours.prototype as object;
      const before = getOwnPropertyDescriptor(prototype, 'constructor');
      if (!before) return;
      defineProperty(prototype, 'constructor', { ...before, value: ours });
      undo.push(() => defineProperty(prototype, 'constructor', before));
    },
    restoreAll() {
      while (undo.length > 0) undo.pop()?.();
    },
  };

  replacer.method(Function.prototype, 'toString', (native, self, args) =>
    apply(native, lookUp(nativeOf, self as object) ?? self, args),
  );
  return replacer;
};
