import { detect } from '@/lib/detect/detect';
import { PieceCache } from '@/lib/detect/piece-cache';
import type { Finding } from '@/lib/model/finding';
import type { Protection } from '@/lib/model/protection';
import { report } from './report';

type Asked = Pick<Protection, 'level' | 'asks'>;
export type Answer = { readonly findings: Finding[] | null };

interface Reading {
  readonly answer: Promise<Answer>;
  readonly controller: AbortController;
  /** Who would be left without an answer. */
  waiting: number;
}

export interface Reader {
  /** Null findings: it could not be read. */
  readonly read: (text: string, asked: Asked) => Promise<Answer>;
  /**
   * The same for a text that is read ahead of a question. A newer one of the same frame takes its place: the older is broken off where
   * nobody else waits for it, and counts as unread.
   */
  readonly readAhead: (frame: string, text: string, asked: Asked) => Promise<Answer>;
}

/**
 * Reads texts, one engine for all tabs. One that is asked for again while it is read (a message that is repeated) is read once;
 * of one that was read before, only the pieces that changed are read.
 */
export function openReader(): Reader {
  const cache = new PieceCache();
  const underWay = new Map<string, Reading>();
  const ahead = new Map<string, { readonly key: string; readonly reading: Reading }>();

  const readOne = async (text: string, { level, asks }: Asked, signal: AbortSignal): Promise<Answer> => {
    try {
      return { findings: await detect(text, { level, asks, cache, signal }) };
    } catch (error) {
      if (!signal.aborted) report('detection', error);
      return { findings: null };
    }
  };
  const join = (key: string, text: string, asked: Asked): Reading => {
    const known = underWay.get(key);
    if (known !== undefined) {
      known.waiting += 1;
      return known;
    }
    const controller = new AbortController();
    const answer = readOne(text, asked, controller.signal);
    const reading: Reading = { answer, controller, waiting: 1 };
    underWay.set(key, reading);
    void answer.then(() => forget(key, reading));
    return reading;
  };
  const forget = (key: string, reading: Reading): void => {
    if (underWay.get(key) === reading) underWay.delete(key);
  };
  const leave = (key: string, reading: Reading): void => {
    reading.waiting -= 1;
    if (reading.waiting > 0) return;
    forget(key, reading);
    reading.controller.abort();
  };
  const keyOf = (text: string, { level, asks }: Asked): string => `${JSON.stringify([level, asks])}\n${text}`;

  return {
    read: (text, asked) => join(keyOf(text, asked), text, asked).answer,
    readAhead: async (frame, text, asked) => {
      const key = keyOf(text, asked);
      const before = ahead.get(frame);
      const reading = join(key, text, asked);
      const now = { key, reading };
      ahead.set(frame, now);
      if (before) leave(before.key, before.reading);
      const answer = await reading.answer;
      if (ahead.get(frame) === now) ahead.delete(frame);
      return answer;
    },
  };
}
