import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

export interface Composer {
  text(): string;
  setText(text: string): void;
  focus(): void;
}

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: '(text | break)*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
    break: { inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  },
});

/** The kind of composer that chatgpt.com has: ProseMirror, Enter sends, Shift+Enter is a new line. */
export const createComposer = (
  mount: HTMLElement,
  on: { readonly send: () => void; readonly change: (text: string) => void },
): Composer => {
  const view = new EditorView(mount, {
    state: startState('', on.send),
    attributes: { id: 'prompt-textarea', 'aria-label': 'Message', 'data-virtualkeyboard': 'true', role: 'textbox' },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) on.change(textOf(view.state.doc));
    },
  });
  return {
    text: () => textOf(view.state.doc),
    setText: (text) => {
      view.updateState(startState(text, on.send));
      on.change(text);
    },
    focus: () => view.focus(),
  };
};

const startState = (text: string, send: () => void): EditorState => {
  const enter: Command = () => {
    send();
    return true;
  };
  const newLine: Command = (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(schema.node('break')).scrollIntoView());
    return true;
  };
  const paragraphs = text.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
  return EditorState.create({
    doc: schema.node('doc', null, paragraphs),
    plugins: [
      history(),
      keymap({ Enter: enter, 'Shift-Enter': newLine, 'Mod-z': undo, 'Mod-y': redo }),
      keymap(baseKeymap),
    ],
  });
};

const textOf = (doc: Node): string => doc.textBetween(0, doc.content.size, '\n', '\n');
