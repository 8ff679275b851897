// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { StandIn } from '@/lib/model/choice';
import { restoreAnswers } from './answer-restorer';

const anna: StandIn = { kind: 'person', value: 'Anna Weber', standIn: '[PERSON_1]' };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.replaceChildren();
});

function start(known: readonly StandIn[] = [anna]): ReturnType<typeof restoreAnswers> {
  return restoreAnswers({ document, signal: stop.signal, standIns: () => known });
}

describe('the answer on screen', () => {
  it('shows real values, in text that was there and in text that comes', async () => {
    document.body.innerHTML = '<p id="a">Dear [PERSON_1],</p>';
    start().refresh();
    expect(document.querySelector('#a')?.textContent).toBe('Dear Anna Weber,');
    document.body.insertAdjacentHTML('beforeend', '<ul><li><b>[PERSON_1]</b></li></ul>');
    await settled();
    expect(document.querySelector('b')?.textContent).toBe('Anna Weber');
  });

  it('looks into open shadow trees, one within another, before and while they fill', async () => {
    const outer = document.createElement('section');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const tree = inner.attachShadow({ mode: 'open' });
    tree.append('Dear [PERSON_1]');
    document.body.append(outer);
    start().refresh();
    expect(tree.textContent).toBe('Dear Anna Weber');
    tree.append(', and [PERSON_1]');
    await settled();
    expect(tree.textContent).toBe('Dear Anna Weber, and Anna Weber');
  });

  it('restores a stand-in that arrives in pieces, and one that the page writes anew', async () => {
    start();
    const text = document.createTextNode('I met [PERS');
    document.body.append(text);
    await settled();
    expect(text.data).toBe('I met [PERS');
    text.data = 'I met [PERSON_1] to';
    await settled();
    expect(text.data).toBe('I met Anna Weber to');
    text.data = 'I met [PERSON_1] today';
    await settled();
    expect(text.data).toBe('I met Anna Weber today');
  });

  it('never writes into what the person edits, nor into code that runs', async () => {
    start();
    document.body.innerHTML =
      '<div contenteditable="true">[PERSON_1]</div><script type="text/plain">[PERSON_1]</script><div class="cm-content">[PERSON_1]</div>';
    await settled();
    expect(document.body.textContent).not.toContain('Anna');
  });

  it('stops with its signal', async () => {
    start();
    stop.abort();
    document.body.innerHTML = '<p>[PERSON_1]</p>';
    await settled();
    expect(document.body.textContent).toBe('[PERSON_1]');
  });

  it('leaves stand-ins where nothing is known', async () => {
    start([]);
    document.body.innerHTML = '<p>[PERSON_1]</p>';
    await settled();
    expect(document.body.textContent).toBe('[PERSON_1]');
  });
});
