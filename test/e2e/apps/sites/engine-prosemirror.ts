import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Engine } from './engine';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});

export const proseMirror: Engine = (mount, on) => {
  const enter = keymap({
    Enter: () => {
      on.send();
      return true;
    },
    'Mod-z': undo,
    'Mod-y': redo,
  });
  const fresh = (): EditorState => EditorState.create({ schema, plugins: [history(), enter, keymap(baseKeymap)] });
  const text = (): string => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
  const view = new EditorView(
    { mount },
    {
      state: fresh(),
      attributes: attributesOf(mount),
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) on.change(text());
      },
    },
  );
  return { text, clear: () => view.updateState(fresh()) };
};

/** ProseMirror takes away what it does not know of. */
const attributesOf = (element: HTMLElement): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
