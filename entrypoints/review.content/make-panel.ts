import type { Panel, PanelTools } from '@/lib/chat-page/panel-host';
import type { ReviewAnswer, ReviewRequest } from '@/lib/model/review';
import type { PanelNotice } from '@/components/review/NoticeBar';
import { isolateEvents } from './isolate-events';
import { noticePlace } from './show-notice';
import { showReview } from './show-review';
import { makeSurface } from './surface';

interface Waiting {
  readonly request: ReviewRequest;
  readonly tools: PanelTools;
  readonly end: AbortController;
  readonly answer: (answer: ReviewAnswer) => void;
}

/** The panel as the rest of the isolated world sees it: one review at a time, the others wait their turn. */
export function makePanel(signal: AbortSignal): Panel {
  const surface = makeSurface();
  const keys = isolateEvents(surface, signal);
  const notices = noticePlace(surface);
  const queue: Waiting[] = [];
  let isShowing = false;
  let later: PanelNotice | null = null;

  const work = async () => {
    if (isShowing) return;
    isShowing = true;
    for (let turn = queue[0]; turn; turn = queue[0]) {
      notices.clear();
      const { request, tools, end, answer } = turn;
      answer(
        end.signal.aborted
          ? { verdict: 'cancel' }
          : await showReview(surface, { request, tools, keys, signal: end.signal }),
      );
      queue.shift();
    }
    isShowing = false;
    if (later) notices.show(later);
    later = null;
  };
  signal.addEventListener('abort', () => queue.forEach(({ end }) => end.abort()));

  return {
    open: (request, tools) => {
      const { promise, resolve } = Promise.withResolvers<ReviewAnswer>();
      queue.push({ request, tools, end: new AbortController(), answer: resolve });
      void work();
      return promise;
    },
    close: (reviewId) => queue.filter(({ request }) => request.id === reviewId).forEach(({ end }) => end.abort()),
    // Over an open panel a notice would cover it, and under it nobody could press its button.
    say: (notice) => {
      if (isShowing) later = notice;
      else notices.show(notice);
    },
  };
}
