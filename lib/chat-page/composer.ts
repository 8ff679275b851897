import type { Site } from '@/lib/model/site';

export type Composer = HTMLElement;

/** The composer that an event happened in, looked for from the inside out and through open shadow roots. */
export function composerOf(event: Event, site: Pick<Site, 'composer'>): Composer | null {
  return elementOf(event, site.composer);
}

/** The send button that an event happened on. */
export function sendButtonOf(event: Event, site: Pick<Site, 'sendButton'>): HTMLElement | null {
  return elementOf(event, site.sendButton);
}

/** The page's composer, by the first selector that finds one that can be seen. */
export function findComposer(root: ParentNode, site: Pick<Site, 'composer'>): Composer | null {
  return findVisible(root, site.composer);
}

/** The send button that belongs to this composer: the one in its nearest ancestor that holds one. */
export function findSendButton(composer: Composer, site: Pick<Site, 'sendButton'>): HTMLElement | null {
  for (let scope: Element | null = composer.parentElement; scope; scope = scope.parentElement) {
    const button = findVisible(scope, site.sendButton);
    if (button) return button;
  }
  const root = composer.getRootNode();
  return root instanceof ShadowRoot ? findVisible(root, site.sendButton) : null;
}

/** What is written in a composer, with line breaks. */
export function composerText(composer: Composer): string {
  if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) return composer.value;
  return composer.innerText.replace(/\u00A0/g, ' ').replace(/\n$/, '');
}

function elementOf(event: Event, selectors: readonly string[]): HTMLElement | null {
  const path = event.composedPath().filter((target) => target instanceof HTMLElement);
  return path.find((element) => selectors.some((selector) => element.matches(selector))) ?? null;
}

function findVisible(root: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) if (element.checkVisibility()) return element;
  }
  return null;
}
