/** The open shadow trees below `root`, those within others included. `root` itself may be a shadow tree's host. */
export function* openTreesIn(root: Node): Generator<ShadowRoot> {
  if (root instanceof Element && root.shadowRoot) yield* withInner(root.shadowRoot);
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.shadowRoot) yield* withInner(node.shadowRoot);
  }
}

function* withInner(tree: ShadowRoot): Generator<ShadowRoot> {
  yield tree;
  yield* openTreesIn(tree);
}
