import { describe, expect, it, vi } from 'vitest';
import { silenceLimit, type PageToContent } from '@/lib/bridge/page-end';
import { createGate, type Verdict } from './gate';

const request = {
  transport: 'fetch',
  method: 'POST',
  url: 'https://chat.example.test/',
  contentType: '',
  body: { form: 'text', text: 'words' },
} as const;
const get = { ...request, method: 'GET', body: { form: 'none' } } as const;
const go = { do: 'release' } as const;
const refused = { do: 'refuse' };

const setUp = ({ isUnloading = false, allows = true } = {}) => {
  const posted: PageToContent[] = [];
  const ticks = new Set<() => void>();
  const later: (() => void)[] = [];
  const onSilence = vi.fn();
  const gate = createGate({
    natives: {
      every: (run) => {
        ticks.add(run);
        return run;
      },
      stopEvery: (timer) => void ticks.delete(timer as () => void),
      after: (run) => later.push(run),
    },
    bridge: () => ({ post: (message) => void posted.push(message), allowsNow: () => allows }),
    onSilence,
    isUnloading: () => isUnloading,
    sendCanary: () => undefined,
  });
  const wait = (milliseconds: number): void => {
    for (let passed = 0; passed < milliseconds; passed += 1_000) for (const tick of [...ticks]) tick();
  };
  const hold = (what: typeof request | typeof get = request) => {
    const settled: Verdict['release'][] = [];
    const { abandon } = gate.hold(what, ({ release }) => void settled.push(release));
    return { settled, abandon };
  };
  return { gate, posted, onSilence, wait, hold, later, ticks };
};

describe('what is held', () => {
  it.each([
    [null, 'GET', false, true],
    [null, 'POST', true, true],
    ['off', 'POST', true, false],
    ['bodies', 'GET', false, false],
    ['bodies', 'HEAD', false, false],
    ['bodies', 'POST', true, true],
    ['bodies', 'DELETE', false, true],
    ['all', 'GET', false, true],
  ] as const)('watching %s, %s with a body %s: %s', (mode, method, hasBody, expected) => {
    const { gate } = setUp();
    if (mode) gate.receive({ type: 'watch', mode });
    expect(gate.holds(method, hasBody)).toBe(expected);
  });

  it('goes its way by its own verdict', () => {
    const { gate, hold, posted } = setUp();
    const [one, two] = [hold(), hold()];
    const [first, second] = posted.map((message) => (message.type === 'requestHeld' ? message.request.id : -1));
    gate.receive({ type: 'verdict', id: second ?? -1, release: { do: 'refuse' }, passToken: '' });
    gate.receive({ type: 'verdict', id: first ?? -1, release: go, passToken: '' });
    gate.receive({ type: 'verdict', id: first ?? -1, release: { do: 'refuse' }, passToken: '' });
    expect([one.settled, two.settled]).toEqual([[go], [refused]]);
  });

  it('is given up once, and hears nothing any more', () => {
    const { gate, hold, posted } = setUp();
    const one = hold();
    one.abandon();
    one.abandon();
    gate.receive({ type: 'verdict', id: 1, release: go, passToken: '' });
    expect(posted.filter(({ type }) => type === 'requestAbandoned')).toHaveLength(1);
    expect(one.settled).toEqual([]);
  });
});

describe('the first watch', () => {
  it('lets go what it does not hold, and only the first', () => {
    const { gate, hold } = setUp();
    const [post, early] = [hold(), hold(get)];
    gate.receive({ type: 'watch', mode: 'bodies' });
    expect([post.settled, early.settled]).toEqual([[], [go]]);
    gate.receive({ type: 'watch', mode: 'off' });
    expect(post.settled).toEqual([]);
  });
});

describe('silence', () => {
  it('refuses what is held, and says so', () => {
    const { hold, wait, onSilence } = setUp();
    const one = hold();
    wait(silenceLimit - 1_000);
    expect(one.settled).toEqual([]);
    wait(1_000);
    expect(one.settled).toEqual([refused]);
    expect(onSilence).toHaveBeenCalledOnce();
    expect(hold().settled).toEqual([refused]);
  });

  it('is broken by any message', () => {
    const { gate, hold, wait } = setUp();
    const one = hold();
    for (let times = 0; times < 20; times += 1) {
      wait(silenceLimit - 1_000);
      gate.receive({ type: 'alive' });
    }
    expect(one.settled).toEqual([]);
    wait(silenceLimit);
    gate.receive({ type: 'alive' });
    const two = hold();
    expect(two.settled).toEqual([]);
  });

  it('does not count while nothing is held', () => {
    const { gate, hold, wait, ticks } = setUp();
    gate.receive({ type: 'watch', mode: 'bodies' });
    wait(1_000);
    expect(ticks.size).toBe(0);
    const one = hold();
    wait(silenceLimit - 1_000);
    expect(one.settled).toEqual([]);
  });

  it('says nothing where nothing was held', () => {
    const { wait, onSilence } = setUp();
    wait(silenceLimit);
    expect(onSilence).not.toHaveBeenCalled();
  });
});

describe('unload', () => {
  it.each([
    ['bodies', true, go],
    ['bodies', false, refused],
    ['all', true, refused],
    [null, true, refused],
  ] as const)('watching %s, allowed %s', (mode, allows, expected) => {
    const { gate, hold } = setUp({ isUnloading: true, allows });
    if (mode) gate.receive({ type: 'watch', mode });
    expect(hold().settled).toEqual([expected]);
  });
});

describe('copying', () => {
  it('is done once the content end has written, or after a while', () => {
    const { gate, later } = setUp();
    const done: boolean[] = [];
    gate.copy({ text: 'a' }, (written) => done.push(written));
    gate.receive({ type: 'copyDone', id: 1, written: true });
    gate.copy({ text: 'b' }, (written) => done.push(written));
    for (const run of later) run();
    expect(done).toEqual([true, false]);
  });
});
