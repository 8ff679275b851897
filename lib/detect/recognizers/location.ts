import { findLocations } from '../language/location/locations';
import type { Recognizer } from '../recognizer';

/** Places by list, by word for a place, by what stands before them, by label (`lib/detect/language/location`). */
export const location: Recognizer = {
  id: 'location',
  kind: 'location',
  find: findLocations,
};
