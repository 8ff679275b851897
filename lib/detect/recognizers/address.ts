import { findAddresses } from '../language/address/addresses';
import type { Recognizer } from '../recognizer';

/** Postal addresses: street grammar of several countries, grown over what stands with it (`lib/detect/language/address`). */
export const address: Recognizer = {
  id: 'address',
  kind: 'address',
  find: findAddresses,
};
