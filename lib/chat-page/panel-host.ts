import type { Notice } from '@/lib/flow/ports';
import type { ReviewAnswer, ReviewRequest } from '@/lib/model/review';
import type { TopLayer } from './top-layer';

/** The in-page UI as the rest of the isolated world sees it. Made by `entrypoints/review.content`. */
export interface Panel {
  /** Resolves with the person's answer. `near`: the composer's box in CSS pixels of the viewport. */
  open: (request: ReviewRequest, tools: PanelTools) => Promise<ReviewAnswer>;
  /** Takes an open review away (its request is gone); its promise resolves with `cancel`. */
  close: (reviewId: string) => void;
  say: (notice: Notice) => void;
}

export interface PanelTools {
  readonly near: DOMRect | null;
  readonly topLayer: TopLayer;
  /** Writes text back into the site's composer; false where that did not work (offer *copy* then). */
  readonly putBack: (text: string) => Promise<boolean>;
}

interface Meeting {
  panel: Panel | null;
  readonly waiting: ((panel: Panel) => void)[];
}

/** Two content scripts of one frame share the isolated world's global object, which no page can reach. */
const place = Symbol.for('sotto.panel');

function meeting(): Meeting {
  const world = globalThis as { [place]?: Meeting };
  world[place] ??= { panel: null, waiting: [] };
  return world[place];
}

/** Called once by the content script that draws the panel. */
export function offerPanel(panel: Panel): void {
  const { waiting } = meeting();
  meeting().panel = panel;
  for (const take of waiting.splice(0)) take(panel);
}

/** Whether there is a panel in this frame. */
export const hasPanel = (): boolean => meeting().panel !== null;

/** Resolves as soon as there is a panel, at once where there is one already. */
export function whenPanel(): Promise<Panel> {
  const { panel, waiting } = meeting();
  return panel ? Promise.resolve(panel) : new Promise((resolve) => waiting.push(resolve));
}
