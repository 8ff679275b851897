import reviewCss from '@/components/review/review.css?inline';
import { titleId } from '@/components/review/panel-props';
import tokensCss from '@/components/ui/tokens.css?inline';

/** Where our UI stands in a page: one host element, a closed shadow tree, a modal dialog and a bar for notices. */
export interface Surface {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  readonly bar: HTMLElement;
}

const hostStyle = [
  'all: initial',
  'display: block',
  'position: fixed',
  'width: 0',
  'height: 0',
  'opacity: 1',
  'visibility: visible',
  'transform: none',
  'filter: none',
  'clip-path: none',
  'animation: none',
  'transition: none',
]
  .map((rule) => `${rule} !important;`)
  .join(' ');

/** Builds it, unattached: nothing stands in the page before something has to be said. */
export function makeSurface(): Surface {
  const host = document.createElement('div');
  harden(host);
  const shadow = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  dress(shadow, `${tokensCss}\n${reviewCss}`);
  const dialog = document.createElement('dialog');
  dialog.className = 'sotto';
  dialog.setAttribute('aria-labelledby', titleId);
  const bar = document.createElement('div');
  bar.className = 'sotto bar';
  bar.setAttribute('popover', 'manual');
  shadow.append(dialog, bar);
  return { host, shadow, dialog, bar };
}

/** Takes away every attribute that the page put on our host and gives back our own. True where there was one. */
export function harden(host: HTMLElement): boolean {
  const foreign = host.getAttributeNames().filter((name) => name !== 'style');
  for (const name of foreign) host.removeAttribute(name);
  if (foreign.length === 0 && host.getAttribute('style') === hostStyle) return false;
  host.setAttribute('style', hostStyle);
  return true;
}

function dress(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox refuses sheets across its wrapper of the page; a style element of ours passes the page's CSP there.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
