/**
 * The walls between the rooms, as data. `from-walls.js` turns them into rules of the linter, `test/repo/walls.test.ts`
 * proves that each of them trips, `test/repo/imports.test.ts` walks the same table over the whole graph of imports.
 */

/**
 * What code may touch of the world outside. A room has what its row lists and nothing else.
 * `instead` says what to do; `code` must trip the ban.
 */
export const capabilities = {
  network: {
    globals: [
      'fetch',
      'fetchLater',
      'XMLHttpRequest',
      'WebSocket',
      'WebSocketStream',
      'WebTransport',
      'EventSource',
      'RTCPeerConnection',
      'importScripts',
      'Image',
      'Audio',
      'Worker',
      'SharedWorker',
    ],
    properties: [{ property: 'sendBeacon' }, { object: 'serviceWorker', property: 'register' }],
    syntax: ['ImportExpression[source.type!="Literal"]'],
    instead:
      'Sotto makes no network call (promise 4). Ship the data with the extension, or ask the background by a message.',
    code: [
      'fetch("https://example.com")',
      'window.fetch("https://example.com")',
      'const { fetch: send } = window;',
      'globalThis.fetch("https://example.com")',
      'new XMLHttpRequest()',
      'new WebSocket("wss://example.com")',
      'new EventSource("https://example.com")',
      'new WebTransport("https://example.com")',
      'new RTCPeerConnection()',
      'importScripts("https://example.com/a.js")',
      'new Image().src = "https://example.com"',
      'navigator.sendBeacon("https://example.com")',
      'import(place)',
    ],
  },
  browser: {
    globals: ['browser', 'chrome'],
    instead: 'Take what you need as an argument; the entrypoint or lib/background has the browser.',
    code: ['browser.runtime.id', 'chrome.runtime.id', 'globalThis.chrome'],
  },
  'site-storage': {
    globals: ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
    properties: [{ object: 'document', property: 'cookie' }],
    instead: 'In a content script this storage belongs to the site. Keep things through lib/store, in the background.',
    code: [
      'localStorage.getItem("a")',
      'window.sessionStorage',
      'indexedDB.open("a")',
      'caches.keys()',
      'document.cookie',
    ],
  },
  dom: {
    globals: [
      'document',
      'location',
      'history',
      'customElements',
      'getSelection',
      'getComputedStyle',
      'matchMedia',
      'DOMParser',
      'MutationObserver',
      'ResizeObserver',
      'IntersectionObserver',
    ],
    instead: 'Take the text, the element or the URL as an argument; lib/chat-page and components have the page.',
    code: ['document.title', 'location.href', 'new MutationObserver(act)', 'globalThis.document'],
  },
  machine: {
    globals: ['navigator', 'screen'],
    instead: 'Take the language, the locks or the clipboard as an argument.',
    code: ['navigator.language', 'globalThis.navigator'],
  },
  events: {
    globals: [
      'window',
      'self',
      'top',
      'parent',
      'addEventListener',
      'removeEventListener',
      'dispatchEvent',
      'postMessage',
      'MessageChannel',
      'BroadcastChannel',
    ],
    instead: 'Take a callback or a port as an argument; the bridge and the entrypoints have the window.',
    code: ['window.name', 'addEventListener("message", act)', 'new BroadcastChannel("a")'],
  },
  clock: {
    globals: [
      'setTimeout',
      'setInterval',
      'requestAnimationFrame',
      'requestIdleCallback',
      'scheduler',
      'performance',
      'Temporal',
    ],
    properties: [{ object: 'Date', property: 'now' }],
    syntax: ['NewExpression[callee.name="Date"][arguments.length=0]'],
    instead: 'A pure room gets the time (milliseconds since 1970) and its timers as arguments.',
    code: ['Date.now()', 'new Date()', 'setTimeout(act, 1)', 'performance.now()'],
  },
  randomness: {
    globals: ['crypto'],
    properties: [{ object: 'Math', property: 'random' }],
    instead: 'A pure room gets ids and randomness as arguments.',
    code: ['Math.random()', 'crypto.randomUUID()', 'globalThis.crypto'],
  },
  console: {
    globals: ['console'],
    instead: 'Nothing goes to the console: an error may hold text. Say it by a state, a notice or a tagged result.',
    code: ['console.log("a")', 'window.console'],
  },
};

/** Where ordinary code of extension pages, background and content scripts may stand. Nobody calls the network. */
const outer = ['browser', 'dom', 'machine', 'events', 'clock', 'randomness'];

const reactPackages = ['react', 'react-dom', '@base-ui/react', 'lucide-react', '@tanstack/react-virtual'];
const validators = [
  '@noble/hashes',
  '@scure/base',
  '@scure/bip39',
  '@secretlint',
  '@stdlib',
  'libphonenumber-js',
  'stdnum',
  'validator',
];
/** What every content script may import of ours: nothing that holds the log or the detector. */
const contentRooms = [
  'content',
  'chat-page',
  'flow',
  'bridge',
  'messages',
  'model',
  'policy',
  'redact',
  'sites',
  'wire',
];
const pageRooms = [
  'background/site-origins',
  'components',
  'insights',
  'messages',
  'model',
  'policy',
  'redact',
  'sites',
  'store',
];

/**
 * One row a room. `folder` is its place; a row further down holds for a part of a room and replaces the one above.
 * `imports`: rooms, or paths in them; `:types` allows `import type` only. A room always has itself.
 * `packages`: npm packages; `touches`: names of {@link capabilities}.
 */
export const rooms = [
  { room: 'model', folder: 'lib/model', imports: [], packages: ['zod/mini'], touches: [] },
  { room: 'sites', folder: 'lib/sites', imports: ['model', 'wire'], packages: [], touches: [] },
  { room: 'wire', folder: 'lib/wire', imports: ['model'], packages: [], touches: [] },
  { room: 'detect', folder: 'lib/detect', imports: ['model'], packages: validators, touches: [] },
  // Gives way to the thread's other work once enough time has gone by; nothing that is found hangs on the clock.
  { room: 'detect/breathe', folder: 'lib/detect/breathe', imports: [], packages: [], touches: ['clock'] },
  {
    room: 'detect/language',
    folder: 'lib/detect/language',
    imports: ['model', 'detect'],
    packages: [...validators, 'compromise'],
    touches: [],
  },
  { room: 'redact', folder: 'lib/redact', imports: ['model'], packages: [], touches: [] },
  { room: 'policy', folder: 'lib/policy', imports: ['model'], packages: [], touches: [] },
  { room: 'insights', folder: 'lib/insights', imports: ['model'], packages: [], touches: [] },
  {
    room: 'flow',
    folder: 'lib/flow',
    imports: ['model', 'sites', 'wire', 'redact', 'policy'],
    packages: [],
    touches: [],
  },
  {
    room: 'chat-page',
    folder: 'lib/chat-page',
    imports: ['model', 'sites', 'redact', 'policy', 'flow:types'],
    packages: [],
    touches: ['dom', 'machine', 'events', 'clock'],
  },
  {
    room: 'bridge',
    folder: 'lib/bridge',
    imports: ['model'],
    packages: ['zod/mini'],
    touches: ['dom', 'machine', 'events', 'clock', 'randomness'],
  },
  {
    room: 'page',
    folder: 'lib/page',
    imports: ['bridge/page-end', 'bridge/protocol', 'bridge/reload-notice', 'model/request:types'],
    packages: [],
    touches: ['dom', 'machine', 'events', 'clock', 'randomness'],
  },
  // Where the natives are taken that the page's requests go on through, before the page can change them.
  ...['captured-natives', 'socket', 'xhr'].map((file) => ({
    room: `page/${file}`,
    folder: `lib/page/${file}`,
    imports: ['page', 'bridge/page-end', 'bridge/protocol', 'bridge/reload-notice', 'model/request:types'],
    packages: [],
    touches: ['network', 'dom', 'machine', 'events', 'clock', 'randomness'],
  })),
  {
    room: 'messages',
    folder: 'lib/messages',
    imports: ['model'],
    packages: ['zod/mini', '@webext-core/messaging', 'wxt/browser'],
    touches: ['browser', 'clock', 'randomness'],
  },
  {
    room: 'store',
    folder: 'lib/store',
    imports: ['model'],
    packages: ['zod/mini', 'dexie', 'wxt/browser', 'wxt/utils/storage', 'papaparse', '@noble/hashes'],
    touches: ['browser', 'machine', 'clock', 'randomness'],
  },
  {
    room: 'background',
    folder: 'lib/background',
    imports: ['model', 'messages', 'store', 'detect', 'sites', 'policy', 'redact', 'flow'],
    packages: ['zod/mini', 'wxt/browser', 'wxt/utils/storage'],
    touches: ['browser', 'clock', 'randomness'],
  },
  // The one place that may say in our own console that something failed: what, and the error's name, never its message.
  { room: 'background/report', folder: 'lib/background/report', imports: [], packages: [], touches: ['console'] },
  {
    room: 'content',
    folder: 'lib/content',
    imports: contentRooms,
    packages: ['zod/mini', 'wxt/browser', 'wxt/utils/content-script-context'],
    touches: outer,
  },
  // Looks for API keys that a page keeps where each of its scripts can read them; keeps nothing.
  {
    room: 'content/web-storage',
    folder: 'lib/content/web-storage',
    imports: [],
    packages: [],
    touches: ['site-storage'],
  },
  {
    room: 'components',
    folder: 'components',
    imports: ['model'],
    packages: reactPackages,
    touches: ['dom', 'machine', 'events', 'clock'],
  },
  {
    room: 'entrypoints/page',
    folder: 'entrypoints/page.content',
    imports: ['page'],
    packages: ['wxt/utils/define-content-script'],
    touches: ['dom', 'events'],
  },
  {
    room: 'entrypoints/bridge',
    folder: 'entrypoints/bridge.content',
    imports: contentRooms,
    packages: ['wxt', 'zod/mini'],
    touches: outer,
  },
  {
    room: 'entrypoints/review',
    folder: 'entrypoints/review.content',
    imports: [...contentRooms, 'components'],
    packages: [...reactPackages, 'wxt', 'zod/mini'],
    touches: outer,
  },
  {
    room: 'entrypoints/background',
    folder: 'entrypoints/background',
    imports: ['background', 'messages', 'store', 'detect', 'sites', 'policy', 'redact', 'model'],
    packages: ['wxt', 'zod/mini'],
    touches: ['browser', 'clock', 'randomness'],
  },
  ...['popup', 'dashboard', 'welcome'].map((page) => ({
    room: `entrypoints/${page}`,
    folder: `entrypoints/${page}`,
    imports: pageRooms,
    packages: [...reactPackages, 'dexie-react-hooks', 'wxt', 'zod/mini'],
    touches: outer,
  })),
];

/** Bans that hold in all shipped code, whatever the room. */
export const everywhere = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text becomes nodes through React only: a site or a log entry must not become markup.',
    code: 'const a = <p dangerouslySetInnerHTML={b} />;',
  },
  {
    selector: 'ImportDeclaration[source.value="zod"]',
    message: "import * as z from 'zod/mini': the classic build is five times its size in a content script.",
    code: 'import { z } from "zod";',
  },
  {
    selector: 'ExportNamedDeclaration > VariableDeclaration[kind="let"]',
    message: 'No mutable exported state: export functions that read and change it.',
    code: 'export let count = 0;',
  },
];
