import { findComposer } from '@/lib/chat-page/composer';
import { createReloadNotice } from '@/lib/bridge/reload-notice';
import { hasPanel, whenPanel, type Panel, type PanelTools } from '@/lib/chat-page/panel-host';
import { watchTopLayer, type TopLayer } from '@/lib/chat-page/top-layer';
import { writeComposer } from '@/lib/chat-page/write-composer';
import type { Notice } from '@/lib/flow/ports';
import { learnAnswer, settledAnswer } from '@/lib/flow/relayed-review';
import type { Story } from '@/lib/flow/story';
import { handleBackgroundMessage } from '@/lib/messages/handle';
import { isOrphaned, sendToBackground } from '@/lib/messages/send';
import type { ReviewAnswer, ReviewRequest } from '@/lib/model/review';
import type { Site } from '@/lib/model/site';

export interface Reviews {
  /** One after the other. Never rejects. */
  readonly open: (request: ReviewRequest) => Promise<ReviewAnswer>;
  readonly close: (reviewId: string) => void;
  readonly say: (notice: Notice) => void;
  /** Loads what asks, ahead of the first question. */
  readonly prepare: () => void;
}

export interface TopFrame {
  readonly site: () => Site;
  /** Null before there is a session. */
  readonly story: () => Promise<Story | null>;
}

const cancelled: ReviewAnswer = { verdict: 'cancel' };

/** The top frame: its own panel, which also serves the frames below. */
export function openReviews(top: TopFrame, signal: AbortSignal): Reviews {
  const topLayer = watchTopLayer(document, signal);
  let last: Promise<unknown> = Promise.resolve();
  const open = (request: ReviewRequest): Promise<ReviewAnswer> => {
    const answer = last.then(async () => {
      const panel = await panelSoon();
      return panel.open(request, panelTools(top.site(), topLayer));
    });
    last = answer.catch(() => undefined);
    return answer.catch(() => cancelled);
  };
  const openForFrame = async (review: ReviewRequest): Promise<ReviewAnswer> => {
    const story = await top.story();
    const settled = story && settledAnswer(review, story);
    if (settled) return settled;
    const answer = await open(review);
    if (story) learnAnswer(review, answer, story);
    return answer;
  };
  const stop = handleBackgroundMessage('openReview', ({ frameId, review }) => {
    void openForFrame(review)
      .catch(() => cancelled)
      .then((answer) => sendToBackground('relayAnswer', { frameId, reviewId: review.id, answer }));
    return undefined;
  });
  signal.addEventListener('abort', stop, { once: true });
  return {
    open,
    close: (id) => {
      withPanel((panel) => {
        panel.close(id);
      });
    },
    say: sayOnTop,
    prepare: () => void prepare(),
  };
}

/** A frame below the top one: asks through the background. */
export function openRelayedReviews(signal: AbortSignal): Reviews {
  const waiting = new Map<string, (answer: ReviewAnswer) => void>();
  const close = (reviewId: string, answer = cancelled): void => {
    waiting.get(reviewId)?.(answer);
    waiting.delete(reviewId);
  };
  const stop = handleBackgroundMessage('reviewAnswered', ({ reviewId, answer }) => {
    close(reviewId, answer);
    return undefined;
  });
  signal.addEventListener('abort', stop, { once: true });
  const open = async (review: ReviewRequest): Promise<ReviewAnswer> => {
    const answer = new Promise<ReviewAnswer>((resolve) => waiting.set(review.id, resolve));
    const { delivered } = await sendToBackground('relayReview', { review }).catch(() => ({ delivered: false }));
    if (!delivered) close(review.id);
    return answer;
  };
  return {
    open,
    close: (id) => {
      close(id);
    },
    say,
    prepare: () => undefined,
  };
}

/** Milliseconds that a page may take until the panel's script has run. */
const panelComesWithin = 20_000;

/** Asks for the panel, once: again only where that failed. Resolves with whether it comes. */
let asked: Promise<boolean> | null = null;
function prepare(): Promise<boolean> {
  asked ??= sendToBackground('needPanel', undefined).then(
    () => true,
    () => {
      asked = null;
      return false;
    },
  );
  return asked;
}

function panelSoon(): Promise<Panel> {
  void prepare();
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error('there is no panel to ask in'));
    }, panelComesWithin);
  });
  return Promise.race([whenPanel(), late]);
}

/** The top frame's: where the extension is gone or does not answer, its panel cannot be loaded; a line of the page's own says it then. */
function sayOnTop(notice: Notice): void {
  if (isOrphaned() && !hasPanel()) return sayReload();
  void prepare().then((comes) => {
    if (comes || hasPanel()) say(notice);
    else sayReload();
  });
}

const sayReload = createReloadNotice(window);

/** Whatever is to be said, an extension that is gone under the tab is said first. */
function say(notice: Notice): void {
  const what: Notice = isOrphaned() ? { kind: 'reload-needed' } : notice;
  withPanel((panel) => {
    panel.say(what);
  });
}

function withPanel(use: (panel: Panel) => void): void {
  void whenPanel().then(use);
}

function panelTools(site: Site, topLayer: TopLayer): PanelTools {
  const composer = findComposer(document, site);
  return {
    near: composer?.getBoundingClientRect() ?? null,
    topLayer,
    putBack: async (text) => {
      const target = findComposer(document, site);
      return target !== null && writeComposer(target, text);
    },
  };
}
