import type { TopLayer } from '@/lib/chat-page/top-layer';
import { harden, type Surface } from './surface';

export interface TopHold {
  /** The panel was covered, moved or taken out, and put back. */
  readonly onDisturbed: () => void;
  /** The page takes it away faster than it can be put back. */
  readonly onLost: () => void;
  readonly topLayer: TopLayer;
  /** True while the panel has stepped aside by itself. */
  readonly isAside: () => boolean;
  readonly signal: AbortSignal;
}

/** How often a panel is put back before it is given up. */
const patience = 40;
/** Milliseconds between two looks at what lies in the page's top layer. */
const lookEvery = 100;

/** Keeps an open dialog in the document and on top of it until the signal ends it. */
export function holdTop(
  { host, shadow, dialog }: Surface,
  { topLayer, onDisturbed, onLost, isAside, signal }: TopHold,
): void {
  let left = patience;
  topLayer.settle(host);

  const raise = () => {
    if (signal.aborted || isAside()) return;
    left -= 1;
    if (left < 0) {
      onLost();
      return;
    }
    const focused = shadow.activeElement;
    if (!host.isConnected) document.documentElement.append(host);
    if (dialog.open) dialog.close();
    dialog.showModal();
    if (focused instanceof HTMLElement) focused.focus();
    topLayer.settle(host);
    onDisturbed();
  };
  const look = () => {
    if (!host.isConnected || !dialog.open || topLayer.hasRisen(host)) raise();
  };

  const observer = new MutationObserver(() => {
    if (!host.isConnected) raise();
    else if (harden(host)) onDisturbed();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributes: true });
  topLayer.onTouched(() => setTimeout(look), signal);
  dialog.addEventListener('close', look, { signal });
  const timer = setInterval(look, lookEvery);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
}
