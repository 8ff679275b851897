import type { HeldRequest, Release } from '@/lib/model/request';
import type { PromptReading, RequestRule } from '@/lib/model/site';
import { readPrompt } from '@/lib/sites/read-prompt';
import { decideOn } from './decide-on';
import { answerDraft, blankDraft } from './drafts';
import { isExpected } from './guard-pace';
import { plainHttpAt } from '@/lib/policy/connection';
import { HeldBack, heldBecause, refused } from './refuse';
import { record } from './record';
import { followTrial } from './recipe-trial';
import { redactParts } from './redact-parts';
import type { Story } from './story';
import { guardRest, scrubRelease } from './tripwire';
import { askUnread } from './unread';
import { unpack } from './unpack';
import { detectAt } from './unsettled';

/**
 * The story of a prompt at the wire, step by step (drawn in ARCHITECTURE.md). Never rejects: whatever fails on the way
 * ends in *held, and said so*.
 */
export async function guardPrompt(held: HeldRequest, story: Story): Promise<Release> {
  try {
    const packed = await unpack(held);
    return packed ? await packed.pack(await releaseOf(packed.open, story)) : await releaseOf(held, story);
  } catch (error) {
    return heldBecause(error, story);
  }
}

async function releaseOf(held: HeldRequest, story: Story): Promise<Release> {
  const since = story.ports.now();
  // 1 read: which of the site's requests is it, and where in it is the person's text?
  const reading = readPrompt(story.site, held);
  if (reading?.rule?.treatment === 'answer') return answerDraft(reading.rule, story);
  if (reading?.is === 'prompt' && reading.rule.role === 'draft') return blankDraft(reading, story);
  const isFile = reading?.rule?.treatment === 'hold';
  if (reading?.is === 'notAPrompt' && !isFile) return await guardRest({ held, since, rule: reading.rule }, story);

  checkWay(held, reading?.rule ?? null, story);
  if (reading === null) return await askUnread({ held, since, reason: 'unreadable' }, story);
  if (!isFile && reading.is === 'prompt') return await releaseOfPrompt({ held, since, reading }, story);
  const asked = await askUnread({ held, since, reason: 'upload' }, story);
  // Text that rides with a file is a prompt like any other once the file may go.
  const hasText = reading.is === 'prompt' && reading.parts.length > 0;
  return asked.do === 'release' && hasText ? await releaseOfPrompt({ held, since, reading }, story) : asked;
}

/**
 * Where to, and by a way that nobody can read along?
 *
 * @throws {HeldBack} where it is not encrypted
 */
function checkWay({ url }: HeldRequest, rule: RequestRule | null, { site, ports }: Story): void {
  ports.headsFor(url, site.hosts.length > 0 && rule !== null && !rule.isShape);
  if (plainHttpAt(url)) throw new HeldBack('plain-http');
}

interface Prompt {
  readonly held: HeldRequest;
  readonly since: number;
  readonly reading: PromptReading;
}

async function releaseOfPrompt({ held, since, reading }: Prompt, story: Story): Promise<Release> {
  // Does the person know of it at all?
  if (!(await isExpected({ held, since, reading }, story))) return refused;

  followTrial(held, story);

  // 2 detect: what in it is private? A detector that fails leaves the text unread.
  const parts = await detectAt('wire', reading.parts, story).catch(() => null);
  if (parts === null) return await askUnread({ held, since, reason: 'detector-failed', reading }, story);

  // 3 decide and 4 review: nothing to ask about, settled before, or the person's choices.
  const decision = await decideOn({ parts, rule: reading.rule }, story);

  // 5 redact and 6 write: new texts into the same places of the same body.
  const release = decision.isReleased
    ? scrubRelease(reading.write(await redactParts(decision.parts, story)), held, story)
    : refused;

  // Where the site signs its bodies, a rewritten one would be turned down with the person's words: it is held instead.
  if (story.site.rewrite === 'composer' && isRewritten(release, held)) throw new HeldBack('signed');

  // 7 record, then 8 release: no record, no release.
  await record({ ...decision, held, since, role: reading.rule.role }, story);
  return release;
}

const isRewritten = (release: Release, held: HeldRequest): boolean =>
  release.do === 'release' &&
  ((release.body !== undefined && release.body !== held.body) || (release.url ?? held.url) !== held.url);
