import type { Message } from './profile';

export interface Turn {
  readonly content: HTMLElement;
  /** The message as the client knows it, for its copy button. */
  setText(text: string): void;
}

/** Draws one message with the buttons that chatgpt.com has below it. */
export const drawTurn = (
  thread: HTMLElement,
  message: Message,
  on: { readonly edit?: (text: string) => void; readonly feedback: (selected: string) => void },
): Turn => {
  const turn = document.createElement('article');
  const bubble = document.createElement('div');
  bubble.dataset['messageAuthorRole'] = message.role;
  bubble.dataset['messageId'] = message.id;
  const content = document.createElement('div');
  content.className = message.role === 'assistant' ? 'markdown prose' : 'whitespace-pre-wrap';
  content.textContent = message.text;
  bubble.append(content);
  let text = message.text;
  const copy = makeButton('Copy', 'copy-turn-action-button', () => {
    navigator.clipboard.writeText(text).catch((error: unknown) => (copy.title = String(error)));
    on.feedback(text);
  });
  turn.append(bubble, copy);
  const { edit } = on;
  if (edit) turn.append(makeButton('Edit message', 'edit-turn-action-button', () => openEditor(turn, message, edit)));
  thread.append(turn);
  return { content, setText: (whole) => (text = whole) };
};

const openEditor = (turn: HTMLElement, message: Message, edit: (text: string) => void): void => {
  const field = document.createElement('textarea');
  field.value = message.text;
  field.className = 'edit-message';
  const send = makeButton('Send', 'send-edit', () => {
    const { value } = field;
    const thread = turn.parentElement;
    while (turn.nextSibling) turn.nextSibling.remove();
    turn.remove();
    if (thread) edit(value);
  });
  turn.replaceChildren(field, send);
  field.focus();
};

const makeButton = (name: string, testId: string, press: () => void): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['testid'] = testId;
  button.setAttribute('aria-label', name);
  button.textContent = name;
  button.addEventListener('click', press);
  return button;
};
