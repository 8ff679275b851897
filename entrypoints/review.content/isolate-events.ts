import type { KeySource } from '@/components/review/panel-props';
import type { Surface } from './surface';

const keyTypes = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;

const otherTypes = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'wheel',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
  'selectstart',
] as const;

type OnKey = Parameters<KeySource['listen']>[0];

/**
 * Keeps what happens in our tree from the page: keys are taken in the window's capture phase while the dialog is open,
 * everything else ends at our host (a page's focus trap would pull the focus out of the dialog otherwise).
 */
export function isolateEvents({ host, shadow, dialog }: Surface, signal: AbortSignal): KeySource {
  const takers = new Set<OnKey>();
  const takeKey = (event: Event) => {
    if (!dialog.open || !isOurs(event, host)) return;
    event.stopImmediatePropagation();
    if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return;
    for (const take of takers) take(event, shadow.activeElement);
  };
  for (const type of keyTypes) window.addEventListener(type, takeKey, { capture: true, signal });
  for (const type of otherTypes) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  dialog.addEventListener('cancel', (event) => event.preventDefault(), { signal });
  return {
    listen: (take) => {
      takers.add(take);
      return () => takers.delete(take);
    },
  };
}

/** Under a modal dialog of ours a key meant for nobody (the focus is on the backdrop) is meant for it. */
const isOurs = ({ target }: Event, host: HTMLElement): boolean =>
  target === host || target === document.body || target === document.documentElement;
