import type { Recognizer } from '../recognizer';

export const person: Recognizer = {
  id: 'person',
  kind: 'person',
  find: () => [],
};
