import { defineContentScript } from 'wxt/utils/define-content-script';
import * as z from 'zod/mini';
import { openFrame } from '@/lib/content/frame';

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
    const frame = openFrame(ctx.signal);
    ctx.addEventListener(window, 'wxt:locationchange', frame.locationChanged);
  },
});
