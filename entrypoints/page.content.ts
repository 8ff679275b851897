import { defineContentScript } from 'wxt/utils/define-content-script';
import { installPage } from '@/lib/page/install';

/** The page's own world. Registered per consented site; see `lib/page`. */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    installPage();
  },
});
