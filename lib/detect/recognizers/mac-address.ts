import isMACAddress from 'validator/es/lib/isMACAddress';
import { matches } from '../matches';
import type { Recognizer } from '../recognizer';

/** Six pairs with colons or hyphens (IEEE 802), or three groups with dots. */
export const hardwareAddress =
  /(?<![\p{L}\d:.-])(?:[\da-f]{2}(?::[\da-f]{2}){5}|[\da-f]{2}(?:-[\da-f]{2}){5}|[\da-f]{4}(?:\.[\da-f]{4}){2})(?![\p{L}\d:-]|\.\d)/giu;

export const macAddress: Recognizer = {
  id: 'mac-address',
  kind: 'mac-address',
  *find(view) {
    for (const { value, start, end } of matches(view.text, hardwareAddress)) {
      if (isMACAddress(value) && !namesNobody.test(value)) {
        yield { start, end, score: 0.85, rule: 'mac', reason: 'It has the form of a hardware address.' };
      }
    }
  },
};

const namesNobody = /^(?:[0:.-]+|[f:.-]+)$/i;
