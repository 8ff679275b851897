import { describe, expect, it } from 'vitest';
import { commandOf, type PanelFocus, type PanelKey } from './panel-keys';

const neutral = {
  isComposing: false,
  keyCode: 0,
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};

const press = (key: string, more: Partial<PanelKey> = {}): PanelKey => ({
  ...neutral,
  key,
  ...more,
});

describe('keys of the panel', () => {
  it.each<[string, PanelFocus, PanelKey, string | null]>([
    ['Enter sends', 'other', press('Enter'), 'confirm'],
    ['Enter sends from the list too', 'finding', press('Enter'), 'confirm'],
    ['Enter presses the button that has the focus', 'button', press('Enter'), null],
    ['the Enter that opened the panel, still held', 'other', press('Enter', { repeat: true }), 'ignore'],
    ['the same on a button', 'button', press('Enter', { repeat: true }), 'ignore'],
    ['an input method at work', 'other', press('Enter', { isComposing: true }), 'ignore'],
    ['an input method at work, as Safari and older ones tell it', 'other', press('Enter', { keyCode: 229 }), 'ignore'],
    ['Shift+Enter', 'other', press('Enter', { shiftKey: true }), null],
    ['Ctrl+Enter', 'other', press('Enter', { ctrlKey: true }), null],
    ['Esc', 'button', press('Escape'), 'cancel'],
    ['down', 'finding', press('ArrowDown'), 'next'],
    ['up', 'finding', press('ArrowUp'), 'previous'],
    ['home', 'finding', press('Home'), 'first'],
    ['end', 'finding', press('End'), 'last'],
    ['down in a text scrolls it', 'other', press('ArrowDown'), null],
    ['Space is the switch’s own', 'finding', press(' '), null],
    ['Tab is the browser’s', 'other', press('Tab'), null],
  ])('%s', (_, focus, key, command) => {
    expect(commandOf(key, focus)).toBe(command);
  });
});
