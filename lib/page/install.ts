import { createReloadNotice } from '@/lib/bridge/reload-notice';
import { openPageEnd, type PageEnd } from '@/lib/bridge/page-end';
import { guardBeacon } from './beacon';
import * as natives from './captured-natives';
import { guardClipboard } from './clipboard';
import { guardConnections } from './connections';
import { guardFetch } from './fetch';
import { guardFetchLater } from './fetch-later';
import { createGate } from './gate';
import { concealReplacements, restoreNatives } from './replace-native';
import { guardSocket } from './socket';
import { watchUnload } from './unload';
import { guardXhr } from './xhr';

/**
 * Puts the guard over this window's ways out. To be called at document_start, before any script of the page.
 * Returns what puts the natives back.
 */
export const installPage = (): (() => void) => {
  let bridge: PageEnd | null = null;
  const gate = createGate({
    natives: { every: natives.every, stopEvery: natives.stopEvery, after: natives.after },
    // The gate speaks only when a request is held, and the page's end is opened two lines below.
    bridge: () => bridge as PageEnd,
    onSilence: createReloadNotice(window),
    isUnloading: watchUnload(),
    sendCanary: ({ url, text }) => {
      const send = async (): Promise<unknown> => natives.fetchOfPage(url, { method: 'POST', body: text });
      natives.forget(send());
    },
  });
  bridge = openPageEnd((message) => gate.receive(message));
  concealReplacements();
  guardFetch(gate);
  guardFetchLater(gate);
  guardXhr(gate);
  guardBeacon(gate);
  guardConnections(gate);
  guardSocket(gate);
  guardClipboard(gate);
  return restoreNatives;
};
