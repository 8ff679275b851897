import { findLocations } from '../language/location/locations';
import { readNames } from '../names/view-names';
import type { Recognizer } from '../recognizer';

/** Places by the model's word (`lib/detect/names`), list, by word for a place, by what stands before them, by label (`lib/detect/language/location`). */
export const location: Recognizer = {
  id: 'location',
  kind: 'location',
  find: async (view) => findLocations(view, await readNames(view)),
};
