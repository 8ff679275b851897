import { describe, expect, it } from 'vitest';
import type { HeldRequest, Release } from '@/lib/model/request';
import { gunzip, gzip } from '@/lib/wire/gzip';
import { guardComposer, guardPaste, isKnownClean, scanComposer } from './guard-composer';
import { guardPrompt } from './guard-prompt';
import { fakeWorld, held, prompt, type FakeWorld } from './story.fixtures';

const textOf = (release: Release): string =>
  release.do === 'release' && release.body?.form === 'text' ? release.body.text : '';

const everyWordKept = (world: FakeWorld): string => JSON.stringify([world.entries, world.notices]);

describe('a prompt at the wire', () => {
  it('goes untouched where nothing private is in it', async () => {
    const world = fakeWorld();
    const request = prompt('What is the capital of France?');
    const release = await guardPrompt(request, world.story);
    expect(release).toMatchObject({ do: 'release' });
    expect(textOf(release)).toBe(request.body.form === 'text' ? request.body.text : null);
    expect(world.reviews).toHaveLength(0);
    expect(world.entries).toMatchObject([{ outcome: 'sent', verdict: 'send', reason: 'clean', door: 'wire' }]);
  });

  it('is reviewed, redacted and recorded before it is released', async () => {
    const world = fakeWorld();
    const release = await guardPrompt(prompt('Write to Anna Weber'), world.story);
    expect(textOf(release)).toContain('Write to [PERSON_1]');
    expect(world.steps).toEqual(['heads for chat.example.com', 'review', 'record']);
    expect(world.entries).toMatchObject([
      { outcome: 'sent-redacted', findings: [{ kind: 'person', action: 'replace', count: 1 }], rules: ['person/test'] },
    ]);
    expect(everyWordKept(world)).not.toContain('Anna');
  });

  it('keeps what the person wants to keep, for this text and its retries', async () => {
    const world = fakeWorld();
    world.answer = ({ parts: [part] }) => ({
      verdict: 'send',
      choices: [{ value: (part?.text ?? '').slice(9, 19), kind: 'person', action: 'keep' }],
    });
    const text = 'Write to Anna Weber and Bo Lind';
    expect(textOf(await guardPrompt(prompt(text), world.story))).toContain('Anna Weber and [PERSON_');
    expect(textOf(await guardPrompt(prompt(text), world.story))).toContain('Anna Weber and [PERSON_');
    expect(world.reviews).toHaveLength(1);
    await guardPrompt(prompt('Now call Anna Weber'), world.story);
    expect(world.reviews).toHaveLength(2);
  });

  it('does not ask again about re-sent history', async () => {
    const world = fakeWorld();
    await guardPrompt(prompt('Write to Anna Weber'), world.story);
    const second = textOf(await guardPrompt(prompt('Write to Anna Weber', 'Thanks'), world.story));
    expect(second).toContain('[PERSON_1]');
    expect(second).not.toContain('Anna');
    expect(world.reviews).toHaveLength(1);
  });

  it('stays when it is cancelled', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'cancel' });
    expect(await guardPrompt(prompt('Write to Anna Weber'), world.story)).toEqual({ do: 'refuse' });
    expect(world.entries).toMatchObject([{ outcome: 'cancelled' }]);
  });

  it('leaves as it is when the person says so, and only then', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'send-as-is' });
    expect(textOf(await guardPrompt(prompt('Write to Anna Weber'), world.story))).toContain('Anna Weber');
    expect(world.entries).toMatchObject([{ outcome: 'sent-as-is', findings: [{ action: 'keep' }] }]);
  });

  it('is held where the detector fails, and says so', async () => {
    const world = fakeWorld();
    world.detectFails = true;
    world.answer = () => ({ verdict: 'cancel' });
    expect(await guardPrompt(prompt('Write to Anna Weber'), world.story)).toEqual({ do: 'refuse' });
    expect(world.reviews).toMatchObject([{ reason: 'detector-failed' }]);
  });

  it('is held where its body cannot be read', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'cancel' });
    expect(await guardPrompt(held('/send', '{"messages": ['), world.story)).toEqual({ do: 'refuse' });
    expect(world.reviews).toMatchObject([{ reason: 'unreadable' }]);
  });

  it('is not released where the log cannot be written', async () => {
    const world = fakeWorld();
    world.recordFails = true;
    expect(await guardPrompt(prompt('Hello'), world.story)).toEqual({ do: 'refuse' });
    expect(world.notices).toEqual([{ kind: 'held', why: 'log-failed' }]);
  });

  it('is held where the review itself breaks', async () => {
    const world = fakeWorld();
    world.answer = () => Promise.reject(new Error('panel gone'));
    expect(await guardPrompt(prompt('Write to Anna Weber'), world.story)).toEqual({ do: 'refuse' });
    expect(world.notices).toHaveLength(1);
  });
});

describe('a way that is not encrypted', () => {
  const plain = (request: HeldRequest): HeldRequest => ({ ...request, url: request.url.replace('https:', 'http:') });

  it.each([
    ['prompts', prompt('What is the capital of France?')],
    ['files', held('/file', 'bytes', 'PUT')],
    ['what cannot be read', held('/send', 'broken')],
  ])('takes no %s', async (_, request) => {
    const world = fakeWorld();
    expect(await guardPrompt(plain(request), world.story)).toEqual({ do: 'refuse' });
    expect(world.notices).toEqual([{ kind: 'held', why: 'plain-http' }]);
    expect(world.reviews).toEqual([]);
  });

  it('is fine within this machine, and for what is no prompt', async () => {
    const world = fakeWorld();
    const here = { ...prompt('What is the capital of France?'), url: 'http://localhost:3000/send' };
    expect(await guardPrompt(here, world.story)).toMatchObject({ do: 'release' });
    expect(await guardPrompt(plain(held('/telemetry', { n: 1 })), world.story)).toEqual({ do: 'release' });
  });
});

describe('what leaves beside the prompt', () => {
  it('drafts leave without their text, or are answered here', async () => {
    const world = fakeWorld();
    expect(textOf(await guardPrompt(held('/draft', { text: 'Write to Anna We', n: 1 }), world.story))).toBe(
      '{"text":"","n":1}',
    );
    expect(await guardPrompt(held('/complete', { text: 'Write to' }), world.story)).toMatchObject({ do: 'answer' });
    expect(world.steps).toEqual(['draft stopped', 'draft stopped']);
    expect(world.reviews).toHaveLength(0);
  });

  it('feedback is redacted without a question', async () => {
    const world = fakeWorld();
    const release = await guardPrompt(held('/feedback', { text: 'Anna Weber agreed' }), world.story);
    expect(textOf(release)).toBe('{"text":"[PERSON_1] agreed"}');
    expect(world.reviews).toHaveLength(0);
  });

  it('files are held and asked about', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'cancel' });
    expect(await guardPrompt(held('/file', 'bytes', 'PUT'), world.story)).toEqual({ do: 'refuse' });
    expect(world.reviews).toMatchObject([{ reason: 'upload' }]);
    expect(world.entries).toMatchObject([{ reason: 'upload', outcome: 'cancelled', pathClass: 'upload' }]);
  });

  it('text that rides with a file is reviewed once the file may go', async () => {
    const world = fakeWorld();
    world.answer = ({ reason }) => (reason === 'upload' ? { verdict: 'send-as-is' } : { verdict: 'send', choices: [] });
    const release = await guardPrompt(held('/with-file', { text: 'Write to Anna Weber' }), world.story);
    expect(world.reviews.map(({ reason }) => reason)).toEqual(['upload', 'findings']);
    expect(textOf(release)).toBe('{"text":"Write to [PERSON_1]"}');
  });

  it('the tripwire replaces what was hidden in any other body, and logs it', async () => {
    const world = fakeWorld();
    await guardPrompt(prompt('Write to Anna Weber'), world.story);
    const release = await guardPrompt(held('/telemetry', { last: 'Write to Anna Weber' }), world.story);
    expect(textOf(release)).toBe('{"last":"Write to [PERSON_1]"}');
    expect(world.entries.at(-1)).toMatchObject({
      reason: 'tripwire',
      outcome: 'sent-redacted',
      pathClass: 'telemetry',
    });
  });

  it('leaves without what nobody sees, where the person wants that, the next time too', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'send', choices: [], isCleaned: true });
    const text = 'Write to Anna Weber\u200b at раypal';
    expect(textOf(await guardPrompt(prompt(text), world.story))).toContain('Write to [PERSON_1] at paypal');
    expect(textOf(await guardPrompt(prompt(text), world.story))).toContain('Write to [PERSON_1] at paypal');
    expect(world.reviews).toHaveLength(1);
  });

  it('the tripwire replaces hidden values in headers, and leaves the site its own credentials', async () => {
    const world = fakeWorld();
    await guardPrompt(prompt('Write to Anna Weber'), world.story);
    const headers = [
      ['x-title', 'To Anna%20Weber'],
      ['authorization', 'Bearer Anna Weber'],
      ['x-kind', 'note'],
    ] as const;
    const release = await guardPrompt({ ...held('/telemetry', { n: 1 }), headers }, world.story);
    expect(release).toMatchObject({
      do: 'release',
      headers: [
        ['x-title', `To ${encodeURIComponent('[PERSON_1]')}`],
        ['authorization', 'Bearer Anna Weber'],
        ['x-kind', 'note'],
      ],
    });
    expect(world.entries.at(-1)).toMatchObject({ reason: 'tripwire', outcome: 'sent-redacted' });
    const sent = await guardPrompt(
      { ...prompt('And to Anna Weber'), headers: [['x-title', 'Anna Weber']] },
      world.story,
    );
    expect(sent).toMatchObject({ do: 'release', headers: [['x-title', '[PERSON_1]']] });
  });

  it('the tripwire stops bytes that it cannot rewrite', async () => {
    const world = fakeWorld();
    await guardPrompt(prompt('Write to Anna Weber'), world.story);
    const bytes = new Uint8Array([0, 255, 0, ...new TextEncoder().encode('Anna Weber')]).buffer;
    const request = { ...held('/telemetry', ''), body: { form: 'bytes', bytes, type: '', name: null } as const };
    expect(await guardPrompt(request, world.story)).toEqual({ do: 'refuse' });
  });

  it('what is written outside the composer is read before anything carries it', async () => {
    const world = fakeWorld();
    world.typed = [{ text: 'Now write to Anna Weber', isDraft: false }];
    const release = await guardPrompt(held('/telemetry', { preview: 'Now write to Anna Weber' }), world.story);
    expect(textOf(release)).toBe('{"preview":"Now write to [PERSON]"}');
    expect(world.entries).toMatchObject([{ reason: 'tripwire', pathClass: 'telemetry' }]);
    expect(await guardPrompt(held('/telemetry', { preview: 'Send' }), world.story)).toEqual({ do: 'release' });
  });

  it('what cannot be read is not let go, and that is said', async () => {
    const world = fakeWorld();
    world.typed = [{ text: 'Now write to Anna Weber', isDraft: false }];
    world.detectFails = true;
    const release = await guardPrompt(held('/telemetry', { preview: 'Now write to Anna Weber' }), world.story);
    expect(release).toEqual({ do: 'refuse' });
    expect(world.notices).toEqual([{ kind: 'held', why: 'detector-failed' }]);
    expect(await guardPrompt(held('/telemetry', { event: 'Send' }), world.story)).toEqual({ do: 'release' });
  });

  it('what is compressed is read as well, and leaves compressed', async () => {
    const world = fakeWorld();
    const body = async (text: string): Promise<HeldRequest['body']> => ({
      form: 'bytes',
      bytes: await gzip(new TextEncoder().encode(text).buffer),
      type: '',
      name: null,
    });
    const clean = { ...held('/telemetry', ''), body: await body('{"event":"x"}') };
    expect(await guardPrompt(clean, world.story)).toEqual({ do: 'release' });
    const sent = {
      ...prompt(''),
      body: await body(JSON.stringify({ messages: [{ content: 'Write to Anna Weber' }] })),
    };
    const unpacked = async (release: Release): Promise<string> => {
      const bytes = release.do === 'release' && release.body?.form === 'bytes' ? release.body.bytes : new ArrayBuffer();
      return new TextDecoder().decode((await gunzip(bytes)) ?? undefined);
    };
    expect(await unpacked(await guardPrompt(sent, world.story))).toBe(
      '{"messages":[{"content":"Write to [PERSON_1]"}]}',
    );
    const later = { ...held('/telemetry', ''), body: await body('{"last":"Anna Weber"}') };
    expect(await unpacked(await guardPrompt(later, world.story))).toBe('{"last":"[PERSON_1]"}');
  });

  it('a value cut in two over frames of a socket, or over beacons, is stopped', async () => {
    const world = fakeWorld();
    await guardPrompt(prompt('Write to Anna Weber'), world.story);
    for (const transport of ['socket', 'beacon'] as const) {
      const piece = (text: string): HeldRequest => ({
        ...held('/telemetry', ''),
        transport,
        body: { form: 'text', text },
      });
      expect(await guardPrompt(piece('from Anna We'), world.story)).toEqual({ do: 'release' });
      expect(await guardPrompt(piece('ber, 5 pm'), world.story)).toEqual({ do: 'refuse' });
      expect(await guardPrompt(piece('lcome'), world.story)).toEqual({ do: 'release' });
    }
    const apart = { ...held('/telemetry', ''), body: { form: 'text', text: 'ber, 5 pm' } as const };
    expect(await guardPrompt(apart, world.story)).toEqual({ do: 'release' });
  });

  it('a draft that nobody has a rule for leaves without its text, in any encoding', async () => {
    const world = fakeWorld();
    world.typed = [{ text: 'Write to "Anna We\nand nobody else', isDraft: true }];
    const body = { query: 'Write to "Anna We\nand nobody else', length: 30 };
    expect(textOf(await guardPrompt(held('/suggest', body), world.story))).toBe('{"query":"\\n","length":30}');
    const url = `https://chat.example.com/suggest?q=${encodeURIComponent('Write to "Anna We')}`;
    const request = { ...held('/suggest', ''), url, body: { form: 'none' } as const };
    expect(await guardPrompt(request, world.story)).toMatchObject({ url: 'https://chat.example.com/suggest?q=' });
    expect(world.steps).toEqual(['draft stopped', 'draft stopped']);
    expect(world.entries).toEqual([]);
  });

  it('the tripwire leaves alone what the person chose to keep', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'send-as-is' });
    await guardPrompt(prompt('Write to Anna Weber'), world.story);
    expect(await guardPrompt(held('/telemetry', { last: 'Anna Weber' }), world.story)).toEqual({ do: 'release' });
  });
});

describe('a send that nobody made', () => {
  it('is held and asked about; let go on, it is read like any other', async () => {
    const world = fakeWorld();
    world.pace = 'unexplained';
    world.answer = ({ reason }) =>
      reason === 'unexplained' ? { verdict: 'send-as-is' } : { verdict: 'send', choices: [] };
    const release = await guardPrompt(prompt('Write to Anna Weber'), world.story);
    expect(world.reviews.map(({ reason }) => reason)).toEqual(['unexplained', 'findings']);
    expect(textOf(release)).toContain('[PERSON_1]');
  });

  it('does not leave where the person says so, and is logged', async () => {
    const world = fakeWorld();
    world.pace = 'too-many';
    world.answer = () => ({ verdict: 'cancel' });
    expect(await guardPrompt(prompt('What is the capital of France?'), world.story)).toEqual({ do: 'refuse' });
    expect(world.entries).toMatchObject([{ reason: 'rate-limit', outcome: 'cancelled', findings: [] }]);
  });

  it('is let go where it only says again what was decided on', async () => {
    const world = fakeWorld();
    await guardPrompt(prompt('Write to Anna Weber'), world.story);
    world.pace = 'unexplained';
    expect(textOf(await guardPrompt(prompt('Write to Anna Weber'), world.story))).toContain('[PERSON_1]');
    expect(world.reviews).toHaveLength(1);
  });
});

describe('the composer door', () => {
  it('asks early, and the wire does not ask again', async () => {
    const world = fakeWorld();
    expect(await guardComposer('Write to\n\nAnna Weber', world.story)).toBe('send');
    const release = await guardPrompt(prompt('Write to\nAnna Weber'), world.story);
    expect(textOf(release)).toContain('[PERSON_1]');
    expect(world.reviews).toHaveLength(1);
    expect(world.entries).toMatchObject([{ door: 'composer', verdict: 'review', outcome: 'sent-redacted' }]);
  });

  it('passes what the person kept at the composer', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'send-as-is' });
    expect(await guardComposer('Write to Anna Weber', world.story)).toBe('send');
    expect(textOf(await guardPrompt(prompt('Write to Anna Weber'), world.story))).toContain('Anna Weber');
    expect(world.entries).toMatchObject([{ outcome: 'sent-as-is', door: 'composer' }]);
  });

  it('lets an approval explain one request of the next minute, not more', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'send-as-is' });
    await guardComposer('Write to Anna Weber', world.story);
    world.time += 61_000;
    world.answer = () => ({ verdict: 'cancel' });
    expect(await guardPrompt(prompt('Please write to Anna Weber'), world.story)).toEqual({ do: 'refuse' });
  });

  it('has the composer rewritten where the site signs its bodies, and the wire passes that as it is', async () => {
    const world = fakeWorld(['Anna Weber', 'Bo Lind']);
    world.answer = () => ({ verdict: 'send', choices: [{ kind: 'person', value: 'Bo Lind', action: 'keep' }] });
    const story = { ...world.story, site: { ...world.story.site, rewrite: 'composer' as const } };
    const verdict = await guardComposer('Anna Weber\nmet Bo Lind', story);
    expect(verdict).toEqual({ rewrite: '[PERSON_1]\nmet Bo Lind' });
    const request = prompt('[PERSON_1]\nmet Bo Lind');
    expect(await guardPrompt(request, story)).toMatchObject({ do: 'release', body: request.body });
    expect(world.reviews).toHaveLength(1);
  });

  it('never rewrites a signed body: it is held, and said', async () => {
    const world = fakeWorld();
    const story = { ...world.story, site: { ...world.story.site, rewrite: 'composer' as const } };
    expect(await guardPrompt(prompt('Write to Anna Weber'), story)).toEqual({ do: 'refuse' });
    expect(world.notices).toEqual([{ kind: 'held', why: 'signed' }]);
    expect(await guardPrompt(prompt('Hello there'), story)).toMatchObject({ do: 'release' });
  });

  it('stays on cancel, with an entry', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'cancel' });
    expect(await guardComposer('Write to Anna Weber', world.story)).toBe('stay');
    expect(world.entries).toMatchObject([{ outcome: 'cancelled', door: 'composer' }]);
  });

  it('asks about a text that is not what it looks like, and sends it cleaned, once', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'send', choices: [], isCleaned: true });
    expect(await guardComposer('Log in at раypal', world.story)).toBe('send');
    expect(world.reviews).toMatchObject([{ reason: 'disguise', standIns: [] }]);
    expect(textOf(await guardPrompt(prompt('Log in at раypal'), world.story))).toContain('Log in at paypal');
    expect(world.reviews).toHaveLength(1);
    expect(world.entries).toMatchObject([{ outcome: 'sent-redacted', reason: 'disguise', door: 'composer' }]);
  });

  it('lets a text that is not what it looks like go as it is where the person says so', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'send-as-is' });
    await scanComposer('Log in at раypal', world.story);
    expect(isKnownClean('Log in at раypal', world.story)).toBe(false);
    expect(await guardComposer('Log in at раypal', world.story)).toBe('send');
    expect(textOf(await guardPrompt(prompt('Log in at раypal'), world.story))).toContain('раypal');
    expect(world.entries).toMatchObject([{ outcome: 'sent-as-is' }]);
  });

  it('stays at once: the next Enter does not wait for the log', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'cancel' });
    const ports = { ...world.story.ports, record: () => new Promise<void>(() => undefined) };
    expect(await guardComposer('Write to Anna Weber', { ...world.story, ports })).toBe('stay');
  });

  it('says so, too, where what holds here was withdrawn while it asked', async () => {
    const world = fakeWorld();
    let isWithdrawn = false;
    world.answer = () => {
      isWithdrawn = true;
      return { verdict: 'cancel' };
    };
    const { ports } = world.story;
    const protection = () => {
      if (isWithdrawn) throw new Error('withdrawn');
      return ports.protection();
    };
    const story = { ...world.story, ports: { ...ports, protection } };
    expect(await guardComposer('Write to Anna Weber', story)).toBe('stay');
    await ports.breath();
    expect(world.notices).toEqual([{ kind: 'held', why: 'log-failed' }]);
  });

  it('says where a cancelled prompt could not be recorded', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'cancel' });
    world.recordFails = true;
    expect(await guardComposer('Write to Anna Weber', world.story)).toBe('stay');
    await world.story.ports.breath();
    expect(world.notices).toEqual([{ kind: 'held', why: 'log-failed' }]);
  });

  it('asks where the text could not be read, and lets the wire take that answer', async () => {
    const world = fakeWorld();
    world.detectFails = true;
    world.answer = () => ({ verdict: 'send-as-is' });
    expect(await guardComposer('Write to Anna Weber', world.story)).toBe('send');
    expect(await guardPrompt(prompt('Write to Anna Weber'), world.story)).toMatchObject({ do: 'release' });
    expect(world.reviews).toHaveLength(1);
  });

  it('knows a text as clean only after it was read', async () => {
    const world = fakeWorld();
    expect(isKnownClean('Hello there', world.story)).toBe(false);
    await guardComposer('Hello there', world.story);
    expect(isKnownClean('Hello there', world.story)).toBe(true);
    await guardComposer('Hello Anna Weber', world.story);
    expect(isKnownClean('Hello Anna Weber', world.story)).toBe(false);
  });
});

describe('what nobody has decided on yet', () => {
  it('leaves by no other way while it stands in the composer', async () => {
    const world = fakeWorld();
    await scanComposer('Write to Anna Weber', world.story);
    const release = await guardPrompt(held('/telemetry', { last: 'Write to Anna Weber' }), world.story);
    expect(textOf(release)).toBe('{"last":"Write to [PERSON]"}');
    await scanComposer('', world.story);
    expect(await guardPrompt(held('/telemetry', { last: 'Anna Weber' }), world.story)).toEqual({ do: 'release' });
  });

  it('leaves by no other way while the prompt is read, reviewed, or on its way', async () => {
    const world = fakeWorld();
    const telemetry = () => guardPrompt(held('/telemetry', { last: 'Write to Anna Weber' }), world.story);
    const seen: Promise<Release>[] = [];
    world.answer = () => {
      seen.push(telemetry());
      return { verdict: 'send', choices: [] };
    };
    const sending = guardPrompt(prompt('Write to Anna Weber'), world.story);
    seen.push(telemetry());
    await sending;
    seen.push(telemetry());
    expect(seen).toHaveLength(3);
    for (const release of seen) expect(textOf(await release)).toMatch(/Write to \[PERSON(?:_1)?\]/);
  });

  it('leaves by no other way that the page takes just before it sends the prompt', async () => {
    const world = fakeWorld();
    const before = guardPrompt(held('/telemetry', { last: 'Write to Anna Weber' }), world.story);
    const sending = guardPrompt(prompt('Write to Anna Weber'), world.story);
    expect(textOf(await before)).toMatch(/Write to \[PERSON(?:_1)?\]/);
    await sending;
  });

  it('is hidden from the approval at the composer on, before the site sends', async () => {
    const world = fakeWorld();
    await guardComposer('Write to Anna Weber', world.story);
    const release = await guardPrompt(held('/telemetry', { preview: 'Write to Anna Weber' }), world.story);
    expect(textOf(release)).toBe('{"preview":"Write to [PERSON_1]"}');
  });
});

describe('a long paste', () => {
  const file = (text: string): HeldRequest => ({
    ...held('/file', '', 'PUT'),
    body: { form: 'bytes', bytes: new TextEncoder().encode(text).buffer, type: 'text/plain', name: 'Pasted.txt' },
  });

  it('goes into the page as it may leave, and its file is not asked about again', async () => {
    const world = fakeWorld();
    expect(await guardPaste('Write to Anna Weber', world.story)).toEqual({ rewrite: 'Write to [PERSON_1]' });
    expect(await guardPrompt(file('Write to [PERSON_1]\n'), world.story)).toEqual({ do: 'release' });
    expect(world.reviews).toHaveLength(1);
    expect(world.entries).toMatchObject([{ outcome: 'sent-redacted', pathClass: 'upload', reason: 'upload' }]);
  });

  it('of nothing private goes as it is, and so does its file', async () => {
    const world = fakeWorld();
    expect(await guardPaste('What is the capital of France?', world.story)).toBe('send');
    expect(await guardPrompt(file('What is the capital of France?'), world.story)).toEqual({ do: 'release' });
    expect(world.reviews).toHaveLength(0);
  });

  it('that is cancelled is not pasted, and explains no file', async () => {
    const world = fakeWorld();
    world.answer = () => ({ verdict: 'cancel' });
    expect(await guardPaste('Write to Anna Weber', world.story)).toBe('stay');
    expect(await guardPrompt(file('Write to Anna Weber'), world.story)).toEqual({ do: 'refuse' });
    expect(world.reviews.map(({ reason }) => reason)).toEqual(['findings', 'upload']);
  });

  it('explains no other request', async () => {
    const world = fakeWorld();
    await guardPaste('Write to Anna Weber', world.story);
    await guardPrompt(prompt('Write to Bo Lind'), world.story);
    expect(world.reviews).toHaveLength(2);
  });
});
