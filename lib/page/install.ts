import { canaryText, canaryUrl, openPageEnd, type PageEnd } from '@/lib/bridge/page-end';
import { guardBeacon } from './beacon';
import { createSnapshots } from './body-snapshot';
import { captureNatives } from './captured-natives';
import type { Channel } from './channel';
import { guardClipboard } from './clipboard';
import { guardConnections } from './connections';
import { guardFetch } from './fetch';
import { guardFetchLater } from './fetch-later';
import { createGate } from './gate';
import { createNotice } from './notice';
import { createReplacer } from './replace-native';
import { guardSocket } from './socket';
import { watchUnload } from './unload';
import { guardXhr } from './xhr';

/**
 * Puts the guard over this window's ways out. To be called at document_start, before any script of the page.
 * Returns what puts the natives back.
 */
export const installPage = (): (() => void) => {
  const natives = captureNatives();
  let bridge: PageEnd | null = null;
  const gate = createGate({
    natives,
    // The gate speaks only when a request is held, and the page's end is opened two lines below.
    bridge: () => bridge as PageEnd,
    onSilence: createNotice(window),
    isUnloading: watchUnload(natives),
    sendCanary: () => {
      const send = async (): Promise<unknown> => natives.fetchOfPage(canaryUrl, { method: 'POST', body: canaryText });
      void natives.then(send(), ignore, ignore);
    },
  });
  bridge = openPageEnd((message) => gate.receive(message));
  const channel: Channel = { natives, gate, replacer: createReplacer(natives), snapshots: createSnapshots(natives) };
  guardFetch(channel);
  guardFetchLater(channel);
  guardXhr(channel);
  guardBeacon(channel);
  guardConnections(channel);
  guardSocket(channel);
  guardClipboard(channel);
  return channel.replacer.restoreAll;
};

const ignore = (): void => undefined;
