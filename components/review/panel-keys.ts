export type PanelCommand = 'confirm' | 'cancel' | 'next' | 'previous' | 'first' | 'last' | 'clean' | 'ignore';

/** What has the focus: a row of the list, some other button, or anything else (the primary button counts as such). */
export type PanelFocus = 'finding' | 'button' | 'other';

export type PanelKey = Pick<
  KeyboardEvent,
  'key' | 'isComposing' | 'keyCode' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

/** 229: a key that an input method is still working on (UI Events §"keyCode"). */
const inputMethodKey = 229;

/** The command behind a key. Null: leave it to the browser. `ignore`: nobody shall act on it. */
export function commandOf(key: PanelKey, focus: PanelFocus): PanelCommand | null {
  if (key.isComposing || key.keyCode === inputMethodKey) return 'ignore';
  if (key.altKey || key.ctrlKey || key.metaKey) return null;
  if (key.key === 'Escape') return 'cancel';
  // A held Enter that opened the panel must not go on to answer it.
  if (key.key === 'Enter' && key.repeat) return 'ignore';
  if (key.key === 'Enter' && !key.shiftKey) return focus === 'button' ? null : 'confirm';
  if (key.key.toLowerCase() === 'c' && !key.repeat) return 'clean';
  return focus === 'finding' ? moveOf(key.key) : null;
}

function moveOf(key: string): PanelCommand | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return 'next';
  if (key === 'ArrowUp' || key === 'ArrowLeft') return 'previous';
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  return null;
}
