import * as natives from './captured-natives';

/** Whether the page is going away. Listens before every script of the page, so it knows before their handlers send. */
export const watchUnload = (): (() => boolean) => {
  let isUnloading = false;
  const set = (value: boolean) => (event: Event) => {
    if (event.isTrusted) isUnloading = value;
  };
  natives.listen(window, 'pagehide', set(true), { capture: true });
  natives.listen(window, 'unload', set(true), { capture: true });
  natives.listen(window, 'pageshow', set(false), { capture: true });
  return () => isUnloading;
};
