import { type RefObject, useEffect, useEffectEvent } from 'react';
import { commandOf, type PanelCommand, type PanelFocus } from './panel-keys';
import type { KeySource } from './panel-props';

interface Handlers {
  readonly confirm: (event: KeyboardEvent) => void;
  readonly cancel: (event: KeyboardEvent) => void;
  /** Absent: there is nothing to clean. */
  readonly clean?: (event: KeyboardEvent) => void;
}

/** Ties keys to the panel: Enter, Esc, and movement in the list of findings. */
export function usePanelKeys(
  root: RefObject<HTMLElement | null>,
  keys: KeySource | undefined,
  handlers: Handlers,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent, focused: Element | null) => {
    const command = commandOf(event, focusOf(focused));
    if (command === null || (command === 'clean' && !handlers.clean)) return;
    event.preventDefault();
    if (command === 'clean') handlers.clean?.(event);
    else if (command === 'confirm' || command === 'cancel') handlers[command](event);
    else if (command !== 'ignore' && root.current !== null) move(root.current, focused, command);
  });
  useEffect(() => {
    if (keys) return keys.listen(onKey);
    const element = root.current;
    const listener = (event: KeyboardEvent) => onKey(event, event.target instanceof Element ? event.target : null);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [keys, root]);
}

function focusOf(focused: Element | null): PanelFocus {
  if (focused?.hasAttribute('data-finding')) return 'finding';
  return focused?.tagName === 'BUTTON' && !focused.hasAttribute('data-primary') ? 'button' : 'other';
}

type Move = Exclude<PanelCommand, 'confirm' | 'cancel' | 'clean' | 'ignore'>;

function move(root: HTMLElement, focused: Element | null, how: Move): void {
  const rows = [...root.querySelectorAll<HTMLButtonElement>('[data-finding]:not(:disabled)')];
  const at = rows.findIndex((row) => row === focused);
  const target = { next: at + 1, previous: at - 1, first: 0, last: rows.length - 1 }[how];
  rows[Math.max(0, Math.min(rows.length - 1, target))]?.focus();
}
