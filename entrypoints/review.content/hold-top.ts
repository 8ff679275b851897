import { harden, type Surface } from './surface';

export interface TopHold {
  /** The panel was covered, moved or taken out, and put back. */
  readonly onDisturbed: () => void;
  /** The page takes it away faster than it can be put back. */
  readonly onLost: () => void;
  /** True while the panel has stepped aside by itself. */
  readonly isAside: () => boolean;
  readonly signal: AbortSignal;
}

/** How often a panel is put back before it is given up. */
const patience = 40;
/** Milliseconds between two looks at what lies in the page's top layer. */
const lookEvery = 100;

/** Keeps an open dialog in the document and on top of it until the signal ends it. */
export function holdTop({ host, shadow, dialog }: Surface, { onDisturbed, onLost, isAside, signal }: TopHold): void {
  let left = patience;
  let above = topLayerOf(document);

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
    above = topLayerOf(document);
    onDisturbed();
  };
  const look = () => {
    const hasNew = [...topLayerOf(document)].some((element) => !above.has(element));
    if (hasNew || !host.isConnected || !dialog.open) raise();
    else above = topLayerOf(document);
  };

  const observer = new MutationObserver(() => {
    if (!host.isConnected) raise();
    else if (harden(host)) onDisturbed();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributes: true });
  for (const type of ['toggle', 'beforetoggle', 'fullscreenchange', 'close']) {
    window.addEventListener(type, () => setTimeout(look), { capture: true, signal });
  }
  dialog.addEventListener('close', look, { signal });
  const timer = setInterval(look, lookEvery);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
}

/** What the page has opened in the top layer. Not what hides in its own shadow trees: the guard's hit tests see that. */
const topLayerOf = (document: Document): ReadonlySet<Element> =>
  new Set(document.querySelectorAll(':modal, :popover-open, :fullscreen'));
