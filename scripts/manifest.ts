import type { ConfigEnv, UserManifest } from 'wxt';
import { knownSites } from '../lib/sites/known-sites';

type Environment = Pick<ConfigEnv, 'browser' | 'mode'>;

/** The manifest beside what WXT makes of the entrypoints. Each permission has its reason in docs/permissions.md. */
export const manifestFor = ({ browser, mode }: Environment): UserManifest => ({
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  action: { default_title: 'Sotto' },
  permissions: [
    ...['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab', 'declarativeNetRequest'],
    ...(mode === 'e2e' ? secondLook(browser) : []),
  ],
  // Asked for when the person switches the second look on.
  ...(mode === 'e2e' ? {} : { optional_permissions: secondLook(browser) }),
  host_permissions: ['chatgpt.com', 'chat.openai.com'].flatMap((host) => secure(host)).concat(testHosts(mode)),
  // Asked for when the person switches them on: the other known sites with one prompt on the welcome page, any other one by one.
  optional_host_permissions: ['https://*/*', 'http://*/*', 'wss://*/*', 'ws://*/*'],
  content_security_policy: { extension_pages: pagePolicy },
  ...(browser === 'firefox' ? forFirefox : forChrome),
  ...(browser === 'chrome' && mode === 'e2e' ? { key: e2eKey } : {}),
});

const secondLook = (browser: string): ('webRequest' | 'webRequestBlocking')[] =>
  browser === 'firefox' ? ['webRequest', 'webRequestBlocking'] : ['webRequest'];

const secure = (host: string): string[] => [`https://${host}/*`, `wss://${host}/*`];

const demoHosts = ['http://sotto-demo.localhost/*', 'ws://sotto-demo.localhost/*'];

/**
 * The demo's and the tests' hosts exist in their own builds only. These have all known sites from the start as well: no program can press the
 * browser's own button.
 */
function testHosts(mode: string): string[] {
  const known = knownSites.flatMap(({ hosts }) => hosts.flatMap(secure));
  if (mode === 'demo') return [...known, ...demoHosts];
  if (mode === 'e2e') return [...known, ...demoHosts, ...secure('*.chat.example.test')];
  return [];
}

/** Popup, dashboard, welcome page and background: our own files, and no word to anyone else. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const forChrome: UserManifest = {
  /** Ed25519 in WebCrypto. */
  minimum_chrome_version: '137',
  storage: { managed_schema: 'managed-schema.json' },
};

const forFirefox: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'sotto@sotto.example',
      // In 140 frames of about:blank and of document.open() are not guarded; the tests run in 153.
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '153.0' },
  },
};

/**
 * Public key that gives the end-to-end build the id joajlbmgkolbehknjeieobijabfohgfg, wherever it lies.
 * Made for this and for nothing else; its private half was thrown away.
 */
const e2eKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvA7mZ/wk9ayUyQKXuKWgdBOjyVEE9Nc8nWF1HzeHhdlXMx/3RuN9VDBb' +
  'WYfeR9XjeZtiQDJV6Byd+4LMwmVheJpUc2otxtBXpEcw1W7f3b2KCHIcLwkbmN8z0OghyokzrLHbrKZ2rdTT6oi+a4gjpYM1Fusw' +
  'H6pO01YM1KfiRDGh49+TfkTvObfasavaI4YLfnaajOCcHmpL54l2L+CL1k7/1MyVpbMuwt1FonI71pxqXADWxhvouNC0Zp9OiMVg' +
  'sckS7f7bmqtwlilwRCJioPcIqicm0OD5rCfkCPVpIF25Ole71MurabR21x7RMja33ZhqP5omHkDz93CPC0YXOQIDAQAB';
