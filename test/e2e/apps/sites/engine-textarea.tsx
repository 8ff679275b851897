import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ComposerEvents, Engine } from './engine';

/** Controlled by React: what stands in it is what React says. */
export const reactTextarea: Engine = (element, on) => {
  const holder = document.createElement('div');
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name === 'class' ? 'className' : name, value]),
  );
  element.replaceWith(holder);
  const state = { text: '', set: (_: string): void => undefined };
  flushSync(() => createRoot(holder).render(<Field attributes={attributes} on={on} state={state} />));
  return { text: () => state.text, clear: () => state.set('') };
};

const Field = ({
  attributes,
  on,
  state,
}: {
  readonly attributes: Record<string, string>;
  readonly on: ComposerEvents;
  readonly state: { text: string; set: (text: string) => void };
}): React.ReactNode => {
  const [text, setText] = useState('');
  const latest = useRef(state);
  latest.current.text = text;
  latest.current.set = setText;
  return (
    <textarea
      {...attributes}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        on.change(target.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        on.send();
      }}
    />
  );
};

/** One that listens to its element only, as Svelte and Vue do. */
export const plainTextarea: Engine = (element, on) => {
  const field = element as HTMLTextAreaElement; // by its selector
  field.addEventListener('input', () => on.change(field.value));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    on.send();
  });
  return { text: () => field.value, clear: () => (field.value = '') };
};
