import { createComposer } from './composer';
import { readEvents } from './event-stream';
import { createRenderer } from './markdown';
import type { Message, Profile } from './profile';
import { drawTurn } from './turn';
import { transmit, transports } from './transports';
import type { TransportName } from './transports';

const draftPause = 150;

/** A chat client of the usual sort, in the page's `#thread`, `#composer` and send button. */
export const startChat = (profile: Profile): void => {
  const chosen = new URLSearchParams(location.search).get('transport');
  const transport: TransportName = transports.find((name) => name === chosen) ?? 'fetch';
  const thread = mustFind('#thread');
  const button = mustFind('button[data-testid="send-button"]') as HTMLButtonElement; // by its selector
  const messages: Message[] = [];
  let conversation: string | null = null;
  /** Of what is written in the composer telemetry hears at once, of an edit when it has been answered. */
  const toldAfterAnswer: string[] = [];
  let draftTimer = 0;

  const send = (text: string, parent: string): void => {
    if (text.trim() === '') return;
    const message: Message = { id: crypto.randomUUID(), role: 'user', text, parent };
    const history = messages.slice(0, messages.findIndex(({ id }) => id === parent) + 1);
    messages.splice(history.length, Infinity, message);
    drawTurn(thread, message, { edit: (edited) => resend(edited, parent), feedback });
    answer(message, history).catch((error: unknown) => showError(String(error)));
  };

  const resend = (text: string, parent: string): void => {
    send(text, parent);
    toldAfterAnswer.push(text);
  };

  const answer = async (message: Message, history: readonly Message[]): Promise<void> => {
    const body = profile.body({ message, history, conversation });
    const chunks = await transmit(transport, profile.endpoints, body);
    const id = crypto.randomUUID();
    const turn = drawTurn(thread, { id, role: 'assistant', text: '', parent: message.id }, { feedback });
    const render = createRenderer(turn.content);
    let text = '';
    for await (const data of readEvents(chunks)) {
      const told = profile.read(data);
      if (told.conversation !== undefined) nameConversation(told.conversation);
      if (told.append !== undefined) render((text += told.append));
    }
    turn.setText(text);
    messages.push({ id, role: 'assistant', text, parent: message.id });
    toldAfterAnswer.splice(0).forEach(telemetry);
    document.body.dataset['answers'] = String(Number(document.body.dataset['answers'] ?? 0) + 1);
  };

  const nameConversation = (name: string): void => {
    if (conversation !== null) return;
    conversation = name;
    history.pushState({}, '', `/c/${name}${location.search}`);
  };

  const post = (url: string, body: unknown): void => {
    const headers = { 'content-type': 'application/json', 'x-page': '1' };
    fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }).catch((error: unknown) => {
      document.body.dataset['lostRequest'] = String(error);
    });
  };
  const telemetry = (text: string): void => {
    navigator.sendBeacon(profile.telemetry, JSON.stringify({ event: 'Send', length: text.length, preview: text }));
  };
  const feedback = (selected: string): void => post(...profile.feedback(selected));

  const sendDrafts = (text: string): void => {
    clearTimeout(draftTimer);
    if (text.trim() === '') return;
    draftTimer = window.setTimeout(() => profile.drafts(text).forEach((draft) => post(...draft)), draftPause);
  };

  const submit = (): void => {
    const text = composer.text();
    clearTimeout(draftTimer);
    composer.setText('');
    telemetry(text);
    send(text, messages.at(-1)?.id ?? 'client-created-root');
  };

  const showError = (text: string): void => {
    const alert = document.createElement('p');
    alert.setAttribute('role', 'alert');
    alert.textContent = `Something went wrong. ${text}`;
    thread.append(alert);
  };

  const composer = createComposer(mustFind('#composer'), {
    send: submit,
    change: (text) => {
      button.disabled = text.trim() === '';
      sendDrafts(text);
    },
  });
  button.addEventListener('click', submit);
  button.disabled = true;
  document.addEventListener('copy', () => {
    const selection = getSelection();
    const answers = [...thread.querySelectorAll('.markdown')];
    if (answers.some((answer) => selection?.containsNode(answer, true))) feedback(selection?.toString() ?? '');
  });
  composer.focus();
  document.body.dataset['ready'] = 'true';
  // As the real ones do with what a bookmark or the address bar's search hands them.
  send(new URLSearchParams(location.search).get('prompt') ?? '', 'client-created-root');
};

const mustFind = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The page has no ${selector}`);
  return element;
};
