import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import * as z from 'zod/mini';
import { openFrame } from '@/lib/content/frame';

/** Milliseconds between two looks at whether the extension is still there. */
const orphanCheck = 1_000;

/**
 * The isolated world of every frame of a site that a person agreed to: the bridge to the page's world, both doors, the
 * restored answer. Registered at run time by the background: without consent no code of ours is on the page.
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'ISOLATED',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main(ctx) {
    z.config({ jitless: true });
    const frame = openFrame(ctx.signal, browser.runtime.getManifest().version);
    // An orphan learns of it only by asking; the page's side then hears no sign of life and says so.
    ctx.setInterval(() => ctx.isInvalid, orphanCheck);
    ctx.addEventListener(window, 'wxt:locationchange', frame.locationChanged);
  },
});
