import { findOrganizations } from '../language/organization/organizations';
import type { Recognizer } from '../recognizer';

/** Firms and institutions by legal form, kind, well-known name, employment and label (`lib/detect/language/organization`). */
export const organization: Recognizer = {
  id: 'organization',
  kind: 'organization',
  find: findOrganizations,
};
