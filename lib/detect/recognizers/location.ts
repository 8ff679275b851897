import type { Recognizer } from '../recognizer';

export const location: Recognizer = {
  id: 'location',
  kind: 'location',
  find: () => [],
};
