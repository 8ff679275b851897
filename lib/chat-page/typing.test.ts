// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { happen } from './trusted-event.fixtures';
import { watchTyping } from './typing';

const site = { composer: ['textarea.composer'], sendButton: ['button.send'] };
let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.replaceChildren();
});

function write(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  happen(field, new InputEvent('input', { bubbles: true }));
}

function page(): { typed: ReturnType<typeof watchTyping>; composer: HTMLTextAreaElement; send: HTMLElement } {
  document.body.innerHTML =
    '<textarea class="composer"></textarea><button class="send"></button><input><textarea class="edit"></textarea>';
  const typed = watchTyping({ document, site, signal: stop.signal });
  const [composer, send] = [document.querySelector('textarea'), document.querySelector('button')];
  if (!composer || !send) throw new Error('The page is not whole');
  return { typed, composer, send };
}

describe('what is being written', () => {
  it('is a draft while it stands in the composer, and none once it was sent', () => {
    const { typed, composer, send } = page();
    write(composer, 'Write to Anna');
    expect(typed()).toEqual([{ text: 'Write to Anna', isDraft: true }]);
    send.click();
    expect(typed()).toEqual([{ text: 'Write to Anna', isDraft: false }]);
    composer.value = '';
    expect(typed()).toEqual([{ text: 'Write to Anna', isDraft: false }]);
    write(composer, 'And');
    expect(typed()).toEqual([{ text: 'And', isDraft: true }]);
    composer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(typed()).toEqual([{ text: 'And', isDraft: false }]);
  });

  it('is remembered of another editor after that is gone, and of a search field never', () => {
    const { typed } = page();
    const edit = document.querySelector<HTMLTextAreaElement>('.edit');
    const search = document.querySelector('input');
    if (!edit || !search) throw new Error('The page is not whole');
    write(edit, 'An earlier message');
    edit.remove();
    happen(search, new InputEvent('input', { bubbles: true }));
    expect(typed()).toEqual([{ text: 'An earlier message', isDraft: false }]);
  });

  it('is read whole before the page acts on a click, however fast it was written', () => {
    const { typed } = page();
    const edit = document.querySelector<HTMLTextAreaElement>('.edit');
    if (!edit) throw new Error('The page is not whole');
    write(edit, 'An');
    write(edit, 'An earlier message');
    document.body.addEventListener('click', () => edit.remove());
    document.body.click();
    expect(typed()).toEqual([{ text: 'An earlier message', isDraft: false }]);
  });

  it('is nothing that a script wrote', () => {
    const { typed, composer } = page();
    composer.value = 'forged';
    composer.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(typed()).toEqual([]);
  });

  it('is read from an editor that was written in before anybody watched', () => {
    document.body.innerHTML = '<textarea class="composer">Write to Anna</textarea>';
    document.querySelector('textarea')?.focus();
    const typed = watchTyping({ document, site, signal: stop.signal });
    expect(typed()).toEqual([{ text: 'Write to Anna', isDraft: true }]);
  });
});
