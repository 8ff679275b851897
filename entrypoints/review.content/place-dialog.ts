import { placeFor } from './panel-place';

/** Puts the dialog near the composer, and again when the window changes its size. */
export function placeDialog(dialog: HTMLElement, near: DOMRect | null, signal: AbortSignal): void {
  const place = () => {
    const at = placeFor(near, { width: innerWidth, height: innerHeight });
    const { style } = dialog;
    style.cssText = '';
    dialog.removeAttribute('data-at');
    if (!at) return;
    dialog.setAttribute('data-at', at.bottom === null ? 'middle' : 'composer');
    style.setProperty('--panel-left', `${at.left}px`);
    style.setProperty('--panel-width', `${at.width}px`);
    style.setProperty('--panel-height', `${at.height}px`);
    if (at.bottom !== null) style.setProperty('--panel-bottom', `${at.bottom}px`);
  };
  place();
  window.addEventListener('resize', place, { signal });
}
