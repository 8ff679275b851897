import { recognisedApps } from '../../../../lib/sites/apps/apps';
import { knownSites } from '../../../../lib/sites/known-sites';
import { elementsFor } from './elements';
import { appHost } from './facts';
import type { Said, Turn } from './profile';
import { profiles } from './profiles';

/** One of the known web apps, or of those known by their page: its page by the selectors of its site file, its editor and its requests by its profile. */

const draftPause = 120;

const app = recognisedApps.find(({ id }) => appHost(id) === location.hostname);
const site = app ?? knownSites.find(({ hosts }) => hosts.includes(location.hostname));
const profile = profiles[site?.id ?? ''];
if (app) document.title = app.name;
const thread = document.querySelector('#thread');
const holder = document.querySelector('#composer');
if (site === undefined || profile === undefined || thread === null || holder === null)
  throw new Error('Not a known app');

const said: Said[] = [];
let draftTimer = 0;

const count = (name: string): void => {
  document.body.dataset[name] = String(Number(document.body.dataset[name] ?? 0) + 1);
};
const lost = (error: unknown): void => {
  count('lost');
  const alert = document.createElement('p');
  alert.setAttribute('role', 'alert');
  alert.textContent = String(error);
  thread.append(alert);
};
const ignore = (request: Promise<unknown>): void => void request.catch(lost);

const draw = (selector: string, text: string, role: string): void => {
  const { root, leaf } = elementsFor(selector);
  leaf.textContent = text;
  const turn = document.createElement('article');
  turn.dataset['role'] = role;
  turn.append(root);
  thread.append(turn);
};

const telemetry = (preview: string): void => {
  navigator.sendBeacon(profile.telemetry, JSON.stringify({ event: 'Send', length: preview.length, preview }));
};

const send = async (turn: Turn): Promise<void> => {
  telemetry(turn.text);
  draw(site.user[0] ?? 'div.user', turn.text, 'user');
  const answer = await profile.send(turn);
  draw(site.answer[0] ?? 'div.answer', answer, 'assistant');
  said.splice(turn.before.length, Infinity, { role: 'user', text: turn.text }, { role: 'assistant', text: answer });
  if (turn.kind === 'new' && turn.before.length === 0)
    for (const it of profile.after?.(turn.text, said) ?? []) ignore(it);
  count('answers');
};

const submit = (): void => {
  const text = composer.text();
  if (text.trim() === '') return;
  clearTimeout(draftTimer);
  composer.clear();
  ignore(send({ text, kind: 'new', before: [...said] }));
};

const { root, leaf } = elementsFor(site.composer[0] ?? '');
holder.append(root);
const composer = profile.engine(leaf, {
  send: submit,
  change: (text) => {
    clearTimeout(draftTimer);
    if (text.trim() === '' || !profile.drafts) return;
    draftTimer = window.setTimeout(() => profile.drafts?.(text).forEach(ignore), draftPause);
  },
});
// What looks into the button (an icon) cannot be built from the selector.
const button = elementsFor(site.sendButton.find((selector) => !selector.includes(':has')) ?? '');
button.leaf.append('Send');
button.leaf.addEventListener('click', submit);
holder.append(button.root);

const press = (testId: string, name: string, on: () => void): HTMLElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.dataset['testid'] = testId;
  made.textContent = name;
  made.addEventListener('click', on);
  return made;
};
const edit = (): void => {
  const index = said.findLastIndex(({ role }) => role === 'user');
  const field = document.createElement('textarea');
  field.value = said[index]?.text ?? '';
  const done = press('send-edit', 'Save', () => {
    field.remove();
    done.remove();
    ignore(send({ text: field.value, kind: 'edit', before: said.slice(0, index) }));
  });
  thread.append(field, done);
  field.focus();
  field.select();
};
const retry = (): void => {
  const index = said.findLastIndex(({ role }) => role === 'user');
  ignore(send({ text: said[index]?.text ?? '', kind: 'retry', before: said.slice(0, index) }));
};
/** What is shown goes back: the answer as it stands on the screen. */
const report = (): void => telemetry(thread.textContent);
document
  .querySelector('#tools')
  ?.append(press('edit', 'Edit', edit), press('retry', 'Retry', retry), press('report', 'Report', report));
document.addEventListener('submit', (event) => event.preventDefault());
document.body.dataset['ready'] = 'true';
