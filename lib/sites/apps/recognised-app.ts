import type { Site } from '@/lib/model/site';

/** An app that people run on hosts of their own: known by its page, not by its address. One a file, listed in `apps.ts`. */
export interface RecognisedApp extends Pick<
  Site,
  'id' | 'name' | 'observed' | 'composer' | 'sendButton' | 'answer' | 'user' | 'conversation' | 'requests'
> {
  /** CSS selectors of which one is enough. */
  readonly marks: readonly string[];
  /** Of the document; enough where its composer is in the page as well. */
  readonly title: RegExp;
}
