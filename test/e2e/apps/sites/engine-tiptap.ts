import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Engine } from './engine';

export const tiptap: Engine = (mount, on) => {
  const text = (): string => editor.getText({ blockSeparator: '\n' });
  const editor = new Editor({
    element: { mount },
    extensions: [StarterKit],
    editorProps: {
      attributes: Object.fromEntries([...mount.attributes].map(({ name, value }) => [name, value])),
      handleKeyDown: (_, event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return false;
        on.send();
        return true;
      },
    },
    onUpdate: () => on.change(text()),
  });
  return { text, clear: () => editor.commands.clearContent() };
};
