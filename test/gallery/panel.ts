import { makePanel } from '@/entrypoints/review.content/make-panel';
import { watchTopLayer } from '@/lib/chat-page/top-layer';
import { findingsRequest } from './samples';

/** The panel as the content script makes it, on a page that may do to it what pages do. `panel-in-page.mjs` drives it. */
const { signal } = new AbortController();
const topLayer = watchTopLayer(document, signal);
const panel = makePanel(signal);
const answers: unknown[] = [];
const pageKeys: string[] = [];
addEventListener('keydown', ({ key }) => pageKeys.push(key));

Object.assign(globalThis, {
  answers,
  pageKeys,
  openPanel: (more: object) => {
    const near = document.getElementById('composer')!.getBoundingClientRect();
    const tools = { near, topLayer, putBack: () => Promise.resolve(true) };
    void panel.open({ ...findingsRequest, ...more }, tools).then((answer) => answers.push(answer));
  },
  say: (notice: Parameters<typeof panel.say>[0]) => panel.say(notice),
});
