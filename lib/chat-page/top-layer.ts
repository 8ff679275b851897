/** What the page keeps in the browser's top layer (popovers, modal dialogs, full screen), in every tree of its document. */
export interface TopLayer {
  /** True where something came up since the last `settle`, or was taken down and put up again. `ours` is left out. */
  readonly hasRisen: (ours: Element) => boolean;
  /** From here on, what is up now counts as being below us. */
  readonly settle: (ours: Element) => void;
  readonly onTouched: (listener: () => void, signal: AbortSignal) => void;
}

const types = ['beforetoggle', 'toggle', 'close', 'fullscreenchange'] as const;

/**
 * To be called before the page's first script: the page could stop the events otherwise. An element that is hidden and
 * shown in one task is in the layer before and after, yet on top of us: only the events tell. They do not leave a shadow
 * tree, so that each tree is listened to from when it is first seen.
 */
export function watchTopLayer(page: Document, signal: AbortSignal): TopLayer {
  const listeners = new Set<() => void>();
  const known = new WeakSet<Node>();
  let below: ReadonlySet<Element> = new Set();
  let touched = new WeakSet<EventTarget>();

  const touch = (event: Event): void => {
    const target = event.composedPath()[0];
    if (target) touched.add(target);
    for (const listener of listeners) listener();
  };
  const listenTo = (target: EventTarget): void => {
    for (const type of types) target.addEventListener(type, touch, { capture: true, signal });
  };
  const elementsNow = (ours: Element): Element[] => {
    const roots = [...rootsOf(page, ours)];
    for (const root of roots) {
      if (root === page || known.has(root)) continue;
      known.add(root);
      listenTo(root);
    }
    return roots.flatMap((root) => [...root.querySelectorAll(':modal, :popover-open, :fullscreen')]);
  };

  listenTo(page.defaultView ?? page);
  return {
    hasRisen: (ours) => elementsNow(ours).some((element) => !below.has(element) || touched.has(element)),
    settle: (ours) => {
      below = new Set(elementsNow(ours));
      touched = new WeakSet();
    },
    onTouched: (listener, until) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

function* rootsOf(root: Document | ShadowRoot, ours: Element): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    const inner = element === ours ? null : shadowOf(element);
    if (inner) yield* rootsOf(inner, ours);
  }
}

/** Firefox shows an extension closed trees, too. Where only open ones are seen, the browser itself says what is covered. */
const shadowOf = (element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null =>
  element.openOrClosedShadowRoot ?? element.shadowRoot;
