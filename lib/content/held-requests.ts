import type { ContentToPage } from '@/lib/bridge/protocol';
import { guardPrompt } from '@/lib/flow/guard-prompt';
import { refused } from '@/lib/flow/refuse';
import type { Protection } from '@/lib/model/protection';
import type { HeldRequest, Release } from '@/lib/model/request';
import type { ConnectionCheck } from './connection-check';
import type { ProtectionSource } from './protection';
import type { Reviews } from './reviews';
import type { Session } from './session';

interface Desk {
  readonly protection: ProtectionSource;
  readonly reviews: Reviews;
  readonly connection: Pick<ConnectionCheck, 'request'>;
  readonly sessionFor: (protection: Protection) => Session;
  readonly post: (message: ContentToPage) => void;
}

export interface HeldRequests {
  readonly take: (request: HeldRequest) => void;
  /** The page gave up on it: an open question about it is taken away. */
  readonly abandon: (id: number) => void;
  /** How many wait for a verdict. */
  readonly count: () => number;
}

/** The wire door's desk: takes in what the page's world holds, and sends each verdict back. */
export function heldRequests({ protection, reviews, connection, sessionFor, post }: Desk): HeldRequests {
  const questions = new Map<number, string>();
  const turns = turnTaking();
  const waiting = new Set<number>();

  const decide = async (request: HeldRequest): Promise<{ release: Release; passToken: string }> => {
    const now = await protection.known();
    if (!now?.active) return { release: { do: 'release' }, passToken: now?.passToken ?? '' };
    connection.request(request);
    const story = await sessionFor(now).story((review) => questions.set(request.id, review.id));
    const release = await turns(`${request.method} ${request.url}`, () => guardPrompt(request, story));
    return { release, passToken: now.passToken };
  };

  return {
    take: (request) => {
      waiting.add(request.id);
      void decide(request)
        .catch(() => {
          reviews.say({ kind: 'held', why: 'background-gone' });
          return { release: refused, passToken: '' };
        })
        .then((verdict) => {
          questions.delete(request.id);
          waiting.delete(request.id);
          post({ type: 'verdict', id: request.id, ...verdict });
        });
    },
    count: () => waiting.size,
    abandon: (id) => {
      const reviewId = questions.get(id);
      if (reviewId !== undefined) reviews.close(reviewId);
    },
  };
}

/** Requests to one endpoint are decided one after the other: a retry finds settled what the first one asked about. */
function turnTaking(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, turn);
    void turn
      .finally(() => {
        if (last.get(key) === turn) last.delete(key);
      })
      .catch(() => undefined);
    return turn;
  };
}
