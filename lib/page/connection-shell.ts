import * as natives from './captured-natives';

/** What a page may read of a shell; `close` and `send` are functions. Changed in place as things happen. */
export type Shown = Record<string, unknown>;

/**
 * An object that looks like a WebSocket or an EventSource and has no connection of its own: `shown` as own properties, and
 * a handler property for each of `types`. A real one cannot be made without knocking at some address.
 */
export const createShell = (
  prototype: object,
  { shown, types }: { readonly shown: Shown; readonly types: readonly string[] },
): EventTarget => {
  const shell = new natives.EventTarget();
  Object.setPrototypeOf(shell, prototype);
  for (const name in shown) define(shell, name, () => shown[name]);
  for (const type of types) defineHandler(shell, type);
  return shell;
};

const define = (on: object, name: string, get: () => unknown): void => {
  natives.defineProperty(on, name, { get, set: () => undefined, configurable: true });
};

const defineHandler = (on: EventTarget, type: string): void => {
  let handler: unknown = null;
  natives.defineProperty(on, `on${type}`, {
    get: () => handler,
    set: (value: unknown) => (handler = typeof value === 'function' ? value : null),
    configurable: true,
  });
  natives.listen(on, type, (event) => {
    if (typeof handler === 'function') natives.apply(handler as () => void, on, [event]);
  });
};
