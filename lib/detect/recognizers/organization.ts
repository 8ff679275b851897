import { findOrganizations } from '../language/organization/organizations';
import { readNames } from '../names/view-names';
import type { Recognizer } from '../recognizer';

/** Firms and institutions by the model's word (`lib/detect/names`), legal form, kind, well-known name, employment and label (`lib/detect/language/organization`). */
export const organization: Recognizer = {
  id: 'organization',
  kind: 'organization',
  find: async (view) => findOrganizations(view, await readNames(view)),
};
