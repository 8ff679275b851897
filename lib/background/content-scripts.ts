import { browser, type Browser } from 'wxt/browser';
import { pagePatterns } from './site-origins';

type ContentScript = Browser.scripting.RegisteredContentScript & { id: string };

/** Every frame, those without an address of their own included, before any script of the page. */
const everyFrame = { allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' } as const;

const scripts = [
  { id: 'page', js: ['content-scripts/page.js'], world: 'MAIN', ...everyFrame },
  { id: 'bridge', js: ['content-scripts/bridge.js'], world: 'ISOLATED', ...everyFrame },
] as const;

/**
 * Registers our content scripts for the pages of these sites, as far as the browser permits them, and for no other.
 * Does nothing where that is so already. Pages that are open keep what they have until they are loaded anew.
 */
export async function registerContentScripts(siteKeys: readonly string[]): Promise<void> {
  const matches = await permitted(siteKeys.flatMap(pagePatterns));
  const wanted = scripts.map((script) => ({ ...script, js: [...script.js], matches, persistAcrossSessions: true }));
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts();
    return;
  }
  if (signature(registered) === signature(wanted)) return;
  // Registered anew rather than updated: after an extension's update some may be there and others not.
  if (registered.length > 0) await browser.scripting.unregisterContentScripts();
  await browser.scripting.registerContentScripts(wanted);
}

/** Puts the panel into the top frame of a tab. It is a third of all our code, and most pages never ask anything. */
export async function loadPanel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/content-scripts/review.js'],
    injectImmediately: true,
  });
}

/** Those of the match patterns that the browser lets us run on, sorted. */
export async function permitted(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    patterns.map(async (pattern) => ({ pattern, has: await browser.permissions.contains({ origins: [pattern] }) })),
  );
  return answers
    .filter(({ has }) => has)
    .map(({ pattern }) => pattern)
    .sort();
}

const signature = (registered: readonly ContentScript[]): string =>
  JSON.stringify(
    registered
      .map(({ id, js, world, matches, allFrames, matchOriginAsFallback, runAt, persistAcrossSessions }) => [
        id,
        js,
        world,
        [...(matches ?? [])].sort(),
        allFrames === true,
        matchOriginAsFallback === true,
        runAt,
        persistAcrossSessions !== false,
      ])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  );
