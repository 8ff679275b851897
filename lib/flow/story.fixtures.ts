import { kindTable } from '@/lib/model/kinds';
import type { StandIn } from '@/lib/model/choice';
import type { EntryDraft } from '@/lib/model/entry';
import type { Finding } from '@/lib/model/finding';
import type { Protection } from '@/lib/model/protection';
import type { HeldRequest } from '@/lib/model/request';
import type { ReviewAnswer, ReviewRequest } from '@/lib/model/review';
import type { Site } from '@/lib/model/site';
import { newMemory } from './conversation-memory';
import type { Notice, Ports, Typed } from './ports';
import type { Story } from './story';

/** A world for the story: finds the names it is told to, answers reviews as it is told to, and keeps what it was given. */
export interface FakeWorld {
  readonly story: Story;
  readonly reviews: ReviewRequest[];
  readonly entries: EntryDraft[];
  readonly notices: Notice[];
  /** Steps in the order in which they happened. */
  readonly steps: string[];
  answer: (request: ReviewRequest) => ReviewAnswer | Promise<ReviewAnswer>;
  detectFails: boolean;
  recordFails: boolean;
  time: number;
  /** What the person has just written. */
  typed: readonly Typed[];
  pace: ReturnType<Ports['pace']['judge']>;
}

export const site: Site = {
  id: 'test',
  name: 'Test chat',
  hosts: ['chat.example.com'],
  scheme: 'https',
  observed: { date: '2026-11-20', source: 'made for these tests' },
  composer: ['textarea'],
  sendButton: ['button'],
  answer: [],
  user: [],
  rewrite: 'wire',
  conversation: () => null,
  requests: [
    { role: 'send', treatment: 'review', methods: ['POST'], url: /\/send$/, text: ['messages[*].content'] },
    { role: 'draft', treatment: 'redact', methods: ['POST'], url: /\/draft$/, text: ['text'] },
    {
      role: 'draft',
      treatment: 'answer',
      methods: ['POST'],
      url: /\/complete$/,
      text: ['text'],
      answer: { status: 200, contentType: 'application/json', text: '{}' },
    },
    { role: 'feedback', treatment: 'redact', methods: ['POST'], url: /\/feedback$/, text: ['text'] },
    { role: 'upload', treatment: 'hold', methods: ['PUT'], url: /\/file$/, text: [] },
    { role: 'upload', treatment: 'hold', methods: ['POST'], url: /\/with-file$/, text: ['text'] },
    { role: 'telemetry', treatment: 'pass', methods: ['POST'], url: /\/telemetry$/, text: [] },
  ],
};

export const protection: Protection = {
  siteId: 'test',
  siteKey: 'test',
  siteName: 'Test chat',
  recipe: null,
  active: true,
  log: true,
  vault: true,
  consentVersion: 1,
  level: 'balanced',
  asks: {},
  mayOverride: true,
  passToken: '',
  secondLook: false,
  incognito: false,
  extensionVersion: '0.1.0',
};

/** A world in which each of `names` is a person. */
export function fakeWorld(names: readonly string[] = ['Anna Weber', 'Bo Lind']): FakeWorld {
  const numbers = new Map<string, StandIn>();
  const world: Omit<FakeWorld, 'story'> = {
    reviews: [],
    entries: [],
    notices: [],
    steps: [],
    answer: () => ({ verdict: 'send', choices: [] }),
    detectFails: false,
    recordFails: false,
    time: 1_000,
    typed: [],
    pace: 'fine',
  };
  const ports: Ports = {
    now: () => world.time,
    breath: () => new Promise((resolve) => setTimeout(resolve, 0)),
    newId: () => `id-${String(world.reviews.length)}`,
    protection: () => protection,
    detect: (text) => (world.detectFails ? Promise.reject(new Error('no')) : Promise.resolve(findNames(text, names))),
    standInsFor: (_conversation, values) =>
      Promise.resolve(
        values.map(({ kind, value }) => {
          const known = numbers.get(value) ?? {
            kind,
            value,
            standIn: `[${kindTable[kind].label}_${String(numbers.size + 1)}]`,
          };
          numbers.set(value, known);
          return known;
        }),
      ),
    pace: { judge: () => world.pace, allow: () => (world.pace = 'fine') },
    headsFor: (url) => world.steps.push(`heads for ${new URL(url).hostname}`),
    draftStopped: () => world.steps.push('draft stopped'),
    typed: () => world.typed,
    recipeWorked: () => world.steps.push('recipe worked'),
    labelsInPage: () => [],
    review: async (request) => {
      world.reviews.push(request);
      world.steps.push('review');
      return world.answer(request);
    },
    record: (entry) => {
      if (world.recordFails) return Promise.reject(new Error('quota'));
      world.entries.push(entry);
      world.steps.push('record');
      return Promise.resolve();
    },
    hiddenChanged: () => undefined,
    say: (notice) => world.notices.push(notice),
  };
  return Object.assign(world, { story: { site, memory: newMemory('test:1'), ports } });
}

function findNames(text: string, names: readonly string[]): Finding[] {
  const findings = names.flatMap((name) => {
    const starts: number[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) starts.push(at);
    return starts.map((start) => ({
      kind: 'person' as const,
      start,
      end: start + name.length,
      score: 1,
      rule: 'person/test',
      reason: 'A name',
      asks: true,
    }));
  });
  return findings.sort((a, b) => a.start - b.start);
}

/** A request as the page's world holds it. */
export const held = (path: string, json: unknown, method = 'POST'): HeldRequest => ({
  id: 1,
  transport: 'fetch',
  method,
  url: `https://chat.example.com${path}`,
  contentType: 'application/json',
  body: { form: 'text', text: typeof json === 'string' ? json : JSON.stringify(json) },
});

/** A prompt of one message. */
export const prompt = (...contents: string[]): HeldRequest =>
  held('/send', { messages: contents.map((content) => ({ role: 'user', content })) });
