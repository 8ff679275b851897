import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPanel } from '@/lib/chat-page/panel-host';
import { makePanel } from './make-panel';

export default defineContentScript({
  // Registered by the background for each consented site: without consent no code of ours is on the page.
  registration: 'runtime',
  world: 'ISOLATED',
  runAt: 'document_end',
  main(ctx) {
    offerPanel(makePanel(ctx.signal));
  },
});
