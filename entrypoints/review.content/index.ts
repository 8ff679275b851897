import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPanel } from '@/lib/chat-page/panel-host';
import { makePanel } from './make-panel';

export default defineContentScript({
  // Loaded by the background into a page that it protects, when something is to be asked soon.
  registration: 'runtime',
  world: 'ISOLATED',
  main(ctx) {
    offerPanel(makePanel(ctx.signal));
  },
});
