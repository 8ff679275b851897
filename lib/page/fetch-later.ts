import * as natives from './captured-natives';
import type { Gate } from './gate';
import { replaceMethod } from './replace-native';

/** `fetchLater` (Chromium) sends when nobody can be asked any more. It behaves as if its quota were used up. */
export const guardFetchLater = (gate: Gate): void => {
  replaceMethod(window, 'fetchLater', (native, self, args) => {
    if (gate.isOff()) return natives.apply(native, self, args);
    throw new natives.DOMException('fetchLater() is not available now.', 'QuotaExceededError');
  });
};
