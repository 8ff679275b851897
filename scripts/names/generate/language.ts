import type { OrganizationStyle } from './organizations';
import type { PlaceStyle } from './places';

/** Texts of one language and what fills them. In a text `{slot}` is filled, `[one|other]` chosen from. */
export interface Language {
  readonly id: string;
  /** faker's locales that most people in these texts come from. */
  readonly locales: readonly string[];
  readonly places: PlaceStyle;
  readonly organizations: OrganizationStyle;
  /** Titles before a last name. */
  readonly titles: readonly string[];
  readonly jobs: readonly string[];
  readonly topics: readonly string[];
  /** What somebody writes in a chat, or what stands behind a name in a list. */
  readonly said: readonly string[];
  readonly months: readonly string[];
  readonly templates: readonly string[];
}
