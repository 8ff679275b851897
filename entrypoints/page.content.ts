import { defineContentScript } from 'wxt/utils/define-content-script';
import { installPage } from '@/lib/page/install';

/** The page's own world. Registered per consented site (`lib/background/content-scripts.ts` says how); see `lib/page`. */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main() {
    installPage();
  },
});
