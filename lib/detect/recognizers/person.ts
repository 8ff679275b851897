import { findPersons } from '../language/person/persons';
import type { Recognizer } from '../recognizer';

/** People by name: capitalised runs and listed names, weighed by cues around them (`lib/detect/language/person`). */
export const person: Recognizer = {
  id: 'person',
  kind: 'person',
  find: findPersons,
};
