import type { Channel } from './channel';

/** `fetchLater` (Chromium) sends when nobody can be asked any more. It behaves as if its quota were used up. */
export const guardFetchLater = ({ natives, gate, replacer }: Channel): void => {
  replacer.method(window, 'fetchLater', (native, self, args) => {
    if (gate.isOff()) return natives.apply(native, self, args);
    throw new natives.DOMException('fetchLater() is not available now.', 'QuotaExceededError');
  });
};
