import Quill from 'quill';
import type { Engine } from './engine';

/** Quill makes the element itself, in its parent. */
export const quill: Engine = (element, on) => {
  const container = document.createElement('div');
  element.replaceWith(container);
  const editor = new Quill(container, {
    formats: [],
    modules: {
      toolbar: false,
      keyboard: {
        bindings: {
          send: { key: 'Enter', shiftKey: false, handler: () => (on.send(), false) },
        },
      },
    },
  });
  const text = (): string => editor.getText().replace(/\n$/, '');
  editor.on('text-change', () => on.change(text()));
  return { text, clear: () => editor.setText('') };
};
