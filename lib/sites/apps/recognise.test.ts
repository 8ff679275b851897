import { describe, expect, it } from 'vitest';
import { genericSite } from '../generic';
import { recognisedApps } from './apps';
import { recognise, siteOfApp } from './recognise';

const page = (title: string, ...there: string[]) => ({ title, has: (selector: string) => there.includes(selector) });

describe('an app that is known by its page', () => {
  it.each(recognisedApps.flatMap(({ id, marks }) => marks.map((mark) => [id, mark] as const)))(
    '%s is known by %s',
    (id, mark) => {
      expect(recognise(page('Some page', mark))?.id).toBe(id);
    },
  );

  it('is known by title and composer, by neither alone', () => {
    expect(recognise(page('LobeChat · new', 'div[data-lexical-editor="true"]'))?.id).toBe('lobechat');
    expect(recognise(page('LobeChat, a review'))).toBeNull();
    expect(recognise(page('My page', 'div[data-lexical-editor="true"]'))).toBeNull();
  });

  it('keeps the generic rule behind its own, and its id', () => {
    for (const app of recognisedApps) {
      const site = siteOfApp(app);
      expect(site.id).toBe(genericSite.id);
      expect(site.requests.slice(app.requests.length)).toEqual(genericSite.requests);
      expect(site.composer.slice(0, app.composer.length)).toEqual(app.composer);
    }
  });
});
