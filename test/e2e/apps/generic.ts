/** A chat page that nobody has written a site file for: a plain textarea and OpenAI-shaped requests with the history. */

interface Said {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** `?own`: a shape that nobody has seen, and a composer that is emptied only when the answer is there. */
const hasOwnShape = new URLSearchParams(location.search).has('own');

const history: Said[] = [];
const field = document.querySelector('textarea');
const thread = document.querySelector('#thread');
if (field === null || thread === null) throw new Error('The page is not whole');

const show = (role: string, text: string): HTMLElement => {
  const element = document.createElement('p');
  element.className = role;
  element.textContent = text;
  thread.append(element);
  return element;
};

const send = async (): Promise<void> => {
  const content = field.value;
  if (content.trim() === '') return;
  history.push({ role: 'user', content });
  show('user', content);
  if (!hasOwnShape) field.value = '';
  const response = await fetch(hasOwnShape ? '/v1/own' : '/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-page': '1' },
    body: JSON.stringify(hasOwnShape ? { say: content } : { model: 'demo-1', stream: true, messages: history }),
  });
  field.value = '';
  const answer = [...(await response.text()).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)]
    .map(([, quoted = '""']) => String(JSON.parse(quoted)))
    .join('');
  history.push({ role: 'assistant', content: answer });
  show('assistant', answer);
  document.body.dataset['answers'] = String(history.length / 2);
};

const sendOrSay = (): void => {
  send().catch((error: unknown) => show('error', String(error)).setAttribute('role', 'alert'));
};

field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendOrSay();
});
document.querySelector('button')?.addEventListener('click', sendOrSay);
document.body.dataset['ready'] = 'true';
