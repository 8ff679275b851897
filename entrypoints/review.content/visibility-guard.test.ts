// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dwellTime } from '@/components/review/guard';
import { visibilityGuard } from './visibility-guard';

const needs = { visible: true, dwell: true };
const box = (left: number, top: number) => new DOMRect(left, top, 400, 300);

/** As much of an event as the guard looks at. jsdom cannot make trusted ones. */
const press = (isTrusted = true): Event => ({ isTrusted }) as Event;

function setUp() {
  const host = document.createElement('div');
  const dialog = document.createElement('dialog');
  dialog.setAttribute('open', '');
  document.body.append(host, dialog);
  const at = vi.spyOn(dialog, 'getBoundingClientRect').mockReturnValue(box(100, 100));
  const onTop = vi.fn<(x: number, y: number) => Element | null>(() => host);
  document.elementFromPoint = onTop;
  let now = 0;
  let isPainted: boolean | null = null;
  const guard = visibilityGuard({ host, dialog, now: () => now, isPainted: () => isPainted });
  return {
    guard,
    host,
    dialog,
    at,
    onTop,
    wait: (time: number) => (now += time),
    paint: (value: boolean | null) => (isPainted = value),
  };
}

beforeEach(() => {
  vi.stubGlobal(
    'DOMRect',
    class {
      readonly right: number;
      readonly bottom: number;
      constructor(
        readonly left: number,
        readonly top: number,
        readonly width: number,
        readonly height: number,
      ) {
        this.right = left + width;
        this.bottom = top + height;
      }
    },
  );
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
});

describe('the visibility guard', () => {
  it('lets a real press act on a panel that stood in sight for the dwell time', () => {
    const { guard, wait } = setUp();
    expect(guard.check(press(), needs)).toBe('too-soon');
    wait(dwellTime);
    expect(guard.check(press(), needs)).toBeNull();
  });

  it('asks for no dwell where nothing unhidden leaves', () => {
    expect(setUp().guard.check(press(), { visible: true, dwell: false })).toBeNull();
  });

  it('takes no event that a script made, not even to cancel', () => {
    const { guard, wait } = setUp();
    wait(dwellTime);
    expect(guard.check(press(false), { visible: false, dwell: false })).toBe('untrusted');
  });

  it.each<[string, (page: ReturnType<typeof setUp>) => void]>([
    ['something else lies on top', ({ onTop }) => onTop.mockReturnValue(document.body)],
    ['something lies on one corner', ({ onTop, host }) => onTop.mockImplementation((x) => (x > 400 ? null : host))],
    ['it is taken out', ({ host }) => host.remove()],
    ['it is faded', ({ host }) => host.style.setProperty('opacity', '0.5')],
    ['it is hidden', ({ host }) => host.style.setProperty('visibility', 'hidden')],
    ['it is not displayed', ({ host }) => host.style.setProperty('display', 'none')],
    ['it is moved by a transform', ({ host }) => host.style.setProperty('transform', 'translateX(900px)')],
    ['it is filtered', ({ host }) => host.style.setProperty('filter', 'blur(9px)')],
    ['it is clipped', ({ host }) => host.style.setProperty('clip-path', 'inset(50%)')],
    ['the page above it is faded', () => document.documentElement.style.setProperty('opacity', '0')],
    ['it lies outside the window', ({ at }) => at.mockReturnValue(box(-200, 100))],
    ['it has no size', ({ at }) => at.mockReturnValue(new DOMRect(100, 100, 0, 0))],
    ['the browser says that it is not painted', ({ paint }) => paint(false)],
  ])('refuses where %s', (_, disturb) => {
    const page = setUp();
    page.wait(dwellTime);
    expect(page.guard.check(press(), needs)).toBeNull();
    disturb(page);
    expect(page.guard.check(press(), { visible: true, dwell: false })).toBe('covered');
  });

  it('begins the dwell anew after a cover, a move and a disturbance', () => {
    const { guard, onTop, host, at, wait } = setUp();
    wait(dwellTime);
    onTop.mockReturnValue(null);
    guard.look();
    onTop.mockReturnValue(host);
    expect(guard.check(press(), needs)).toBe('too-soon');
    wait(dwellTime);
    at.mockReturnValue(box(150, 100));
    expect(guard.check(press(), needs)).toBe('too-soon');
    wait(dwellTime);
    guard.restart();
    expect(guard.check(press(), needs)).toBe('too-soon');
  });

  it('does not take its own growing for a move', () => {
    const { guard, at, wait } = setUp();
    wait(dwellTime);
    at.mockReturnValue(new DOMRect(100, 60, 400, 340)); // from its foot
    expect(guard.check(press(), needs)).toBeNull();
  });
});
