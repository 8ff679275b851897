interface Inner {
  isTrusted: boolean;
  _dispatch(event: Inner): void;
}

/** What jsdom has behind an object of the DOM. */
function innerOf(wrapper: object): Inner {
  const symbol = Object.getOwnPropertySymbols(wrapper).find(({ description }) => description === 'impl');
  if (!symbol) throw new Error('jsdom keeps it elsewhere now');
  return (wrapper as Record<symbol, Inner>)[symbol] as Inner;
}

/** An event of the browser's own, which scripts cannot make. */
export function happen(target: Element, event: Event): void {
  const inner = innerOf(event);
  inner.isTrusted = true;
  innerOf(target)._dispatch(inner);
}
