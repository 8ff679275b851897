import type { Site } from '@/lib/model/site';
import { genericSite } from '../generic';
import { recognisedApps } from './apps';
import type { RecognisedApp } from './recognised-app';

/** What of a page tells which app it is. */
export interface Page {
  readonly title: string;
  readonly has: (selector: string) => boolean;
}

/** The app that has made this page, or null. The first whose mark is there; a title alone is not enough. */
export const recognise = (page: Page): RecognisedApp | null =>
  recognisedApps.find(
    ({ marks, title, composer }) => marks.some(page.has) || (title.test(page.title) && composer.some(page.has)),
  ) ?? null;

/**
 * The site of a page of this app: what is known of the app first, and the generic rule behind it. It keeps the generic rule's id, so
 * that a conversation which began before the page was recognised stays the same.
 */
export const siteOfApp = (app: RecognisedApp): Site => ({
  ...genericSite,
  name: app.name,
  observed: app.observed,
  composer: [...app.composer, ...genericSite.composer],
  sendButton: [...app.sendButton, ...genericSite.sendButton],
  answer: [...app.answer, ...genericSite.answer],
  user: app.user,
  conversation: (url) => app.conversation(url) ?? genericSite.conversation(url),
  requests: [...app.requests, ...genericSite.requests],
});
