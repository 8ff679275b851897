import type { Recognizer } from '../recognizer';

export const organization: Recognizer = {
  id: 'organization',
  kind: 'organization',
  find: () => [],
};
