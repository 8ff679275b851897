import { watchGestures } from '@/lib/chat-page/gestures';
import type { Ports } from '@/lib/flow/ports';
import { fullBucket, isExplained, takeToken } from '@/lib/policy/sending-pace';

interface Frame {
  readonly isTop: boolean;
  readonly document: Document;
  readonly signal: AbortSignal;
}

/**
 * Judges the sends of one frame. Frames below the top one hear of no key press in the others, and are judged by their number alone.
 */
export function openPace({ isTop, document, signal }: Frame): Ports['pace'] {
  const lastGesture = watchGestures({ document, signal });
  let bucket = fullBucket;
  return {
    judge: () => {
      const now = Date.now();
      const next = takeToken(bucket, now);
      if (next === null) return 'too-many';
      bucket = next;
      return !isTop || isExplained(lastGesture(), now) ? 'fine' : 'unexplained';
    },
    allow: () => {
      bucket = fullBucket;
    },
  };
}
