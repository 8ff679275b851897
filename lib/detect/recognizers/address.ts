import type { Recognizer } from '../recognizer';

export const address: Recognizer = {
  id: 'address',
  kind: 'address',
  find: () => [],
};
