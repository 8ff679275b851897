/** A chat page that nobody has written a site file for: a plain textarea and OpenAI-shaped requests with the history. */

interface Said {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

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
  field.value = '';
  history.push({ role: 'user', content });
  show('user', content);
  const response = await fetch('/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-page': '1' },
    body: JSON.stringify({ model: 'demo-1', stream: true, messages: history }),
  });
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
