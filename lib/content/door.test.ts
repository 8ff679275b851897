// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { happen } from '@/lib/chat-page/trusted-event.fixtures';
import type { Notice } from '@/lib/flow/ports';
import { fakeWorld, protection } from '@/lib/flow/story.fixtures';
import { genericSite } from '@/lib/sites/generic';
import type { Protection } from '@/lib/model/protection';
import { openDoor } from './door';

const world = vi.hoisted(() => ({ isKnownSite: true }));
vi.mock('@/lib/sites/registry', async () => {
  const { genericSite: site } = await import('@/lib/sites/generic');
  return { siteForUrl: () => (world.isKnownSite ? site : null) };
});
vi.mock('@/lib/messages/send', () => ({ isOrphaned: () => false, sendToBackground: () => Promise.resolve() }));

/** Keys and clicks that reach the page. */
const reached: string[] = [];
const note = (event: Event): void => {
  reached.push(`${event.type}${event.isTrusted ? '' : ', made by a script'}`);
};
const page = document.createElement('main');

beforeEach(() => {
  HTMLElement.prototype.checkVisibility = () => true; // jsdom draws nothing
  page.innerHTML = '<textarea></textarea><button aria-label="Send message"></button>';
  document.body.replaceChildren(page);
  for (const type of ['keydown', 'click']) page.addEventListener(type, note);
  reached.length = 0;
  world.isKnownSite = true;
});
/** A door stands as long as its page: one that is not to be asked any more lets everything pass. */
const doors: ((now: Protection | null) => void)[] = [];
afterEach(() => {
  for (const know of doors) know(null);
  page.remove();
});

/** A door in front of a background that answers when it is told to. */
function stand() {
  const world = fakeWorld();
  const notices: Notice[] = [];
  const asked: Protection[] = [];
  let now: Protection | null | undefined;
  let [know, fail] = [(_now: Protection | null): void => undefined, (_why: Error): void => undefined];
  const known = new Promise<Protection | null>((resolve, reject) => {
    know = (protection) => {
      now = protection;
      resolve(protection);
    };
    fail = reject;
  });
  doors.push(know);
  openDoor({
    siteOf: () => genericSite,
    sessionFor: (protection) => {
      asked.push(protection);
      return {
        story: () => Promise.resolve(world.story),
        guarded: () => [],
        shown: () => [],
        refresh: () => undefined,
      };
    },
    protection: { now: () => now ?? null, isKnown: () => now !== undefined, known: () => known },
    guard: Promise.resolve(),
    reviews: { say: (notice) => void notices.push(notice), prepare: () => undefined },
  });
  return { world, notices, asked, know, fail };
}

function write(text: string): HTMLTextAreaElement {
  const composer = page.querySelector('textarea');
  if (!composer) throw new Error('There is no composer');
  composer.value = text;
  happen(composer, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true }));
  return composer;
}

describe('Enter before the background has said what holds', () => {
  it('is kept from the page, and asked about as soon as it is known', async () => {
    const { world, asked, know } = stand();
    world.answer = () => ({ verdict: 'cancel' });
    const composer = write('Mail Anna Weber');
    await Promise.resolve();
    expect({ reached, reviews: world.reviews }).toEqual({ reached: [], reviews: [] });
    know(protection);
    await vi.waitFor(() => expect(world.reviews).toHaveLength(1));
    expect(asked).toEqual([protection]);
    expect(reached).toEqual([]);
    expect(composer.value).toBe('Mail Anna Weber');
  });

  it.each([null, { ...protection, active: false }])('goes on where nothing is protected (%o)', async (none) => {
    const { asked, know } = stand();
    write('Mail Anna Weber');
    know(none);
    await vi.waitFor(() => expect(reached).toEqual(['click, made by a script']));
    expect(asked).toEqual([]);
  });

  it('stays where nothing is protected and nobody knows how the page sends, or where the person has gone on typing', async () => {
    const first = stand();
    const composer = write('Mail Anna Weber');
    composer.value += ' and';
    first.know(null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    world.isKnownSite = false;
    const second = stand();
    write('Mail Anna Weber');
    second.know(null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reached).toEqual([]);
  });

  it('finds the composer that the page has drawn in the place of the first', async () => {
    const { world: story, know } = stand();
    story.answer = () => ({ verdict: 'cancel' });
    const composer = write('Mail Anna Weber');
    const other = document.createElement('textarea');
    composer.replaceWith(other);
    know(protection);
    await vi.waitFor(() => expect(document.activeElement).toBe(other));
  });

  it('stays where the background does not answer, and says so', async () => {
    const { notices, fail } = stand();
    const composer = write('Mail Anna Weber');
    fail(new Error('gone'));
    await vi.waitFor(() => expect(notices).toEqual([{ kind: 'held', why: 'background-gone' }]));
    expect(reached).toEqual([]);
    expect(composer.value).toBe('Mail Anna Weber');
  });
});

describe('Enter on a page that is known', () => {
  it('reaches the page at once where nothing is protected', () => {
    stand().know(null);
    write('Mail Anna Weber');
    expect(reached).toEqual(['keydown']);
  });
});
