import { findPersons } from '../language/person/persons';
import { readNames } from '../names/view-names';
import type { Recognizer } from '../recognizer';

/** People by name: the model's word (`lib/detect/names`), lists and cues around them (`lib/detect/language/person`). */
export const person: Recognizer = {
  id: 'person',
  kind: 'person',
  find: async (view) => findPersons(view, await readNames(view)),
};
