import { dwellTime, type Guard, type GuardNeeds, type Refusal } from '@/components/review/guard';

export interface GuardedPanel {
  readonly host: HTMLElement;
  /** Host and shadow tree between the document and the panel, the panel last. */
  readonly dialog: HTMLElement;
  readonly now: () => number;
  /** What the browser itself says of the panel being painted unobscured; null where it cannot say. */
  readonly isPainted: () => boolean | null;
}

export interface VisibilityGuard extends Guard {
  /** The dwell begins anew: something was seen to happen to the panel. */
  readonly restart: () => void;
  /** Looks now, whether or not anything is pressed; to be called several times within the dwell time. */
  readonly look: () => void;
}

/** Pixels that the panel may have moved since the dwell began; layout rounds. */
const tolerance = 2;
/** Below this a panel counts as hidden. */
const leastOpacity = 0.99;

/**
 * Lets an event act only where a person can have meant it: the browser made it, and the panel stands in sight, on top and
 * still. A page can move, fade or cover our host element; it cannot make trusted events or look into the closed tree.
 */
export function visibilityGuard(panel: GuardedPanel): VisibilityGuard {
  let since = panel.now();
  let stoodAt = panel.dialog.getBoundingClientRect();
  const restart = () => {
    since = panel.now();
    stoodAt = panel.dialog.getBoundingClientRect();
  };
  const check = (event: Event, needs: GuardNeeds): Refusal | null => {
    if (!event.isTrusted) return 'untrusted';
    if (!needs.visible) return null;
    if (!isInSight(panel, event)) {
      restart();
      return 'covered';
    }
    look();
    return needs.dwell && panel.now() - since < dwellTime ? 'too-soon' : null;
  };
  const look = () => {
    if (hasMoved(stoodAt, panel.dialog.getBoundingClientRect()) || !isInSight(panel, null)) restart();
  };
  return { check, restart, look };
}

function isInSight({ host, dialog, isPainted }: GuardedPanel, event: Event | null): boolean {
  if (!host.isConnected || !dialog.isConnected || isPainted() === false) return false;
  if (!isPlain(dialog) || !isPlain(host) || ![...upwards(host)].every(isShown)) return false;
  const box = dialog.getBoundingClientRect();
  if (box.width < 1 || box.height < 1 || !isInViewport(box)) return false;
  return pointsOf(box, event).every(([x, y]) => document.elementFromPoint(x, y) === host);
}

/** Nothing on this element dims, clips, moves or hides what is in it. */
function isPlain(element: Element): boolean {
  const { transform, translate, scale, rotate, filter, clipPath, maskImage, perspective } = getComputedStyle(element);
  return (
    isShown(element) && [transform, translate, scale, rotate, filter, clipPath, maskImage, perspective].every(isNone)
  );
}

/** Of an element above the host only this reaches what is in the top layer (and filters there are other people's tools). */
function isShown(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    Number(style.opacity || 1) >= leastOpacity &&
    style.visibility !== 'hidden' &&
    style.visibility !== 'collapse' &&
    style.display !== 'none' &&
    style.contentVisibility !== 'hidden'
  );
}

const isNone = (value: string | undefined): boolean => value === undefined || value === '' || value === 'none';

function* upwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}

const isInViewport = ({ left, top, right, bottom }: DOMRect): boolean =>
  left >= -tolerance && top >= -tolerance && right <= innerWidth + tolerance && bottom <= innerHeight + tolerance;

/** The panel grows from its foot or its middle when its own content does; that is no move. */
function hasMoved(before: DOMRect, after: DOMRect): boolean {
  const moved = (a: number, b: number) => Math.abs(a - b) > tolerance;
  const isVerticalSame =
    !moved(before.bottom, after.bottom) || !moved(before.top + before.bottom, after.top + after.bottom);
  return moved(before.left, after.left) || moved(before.width, after.width) || !isVerticalSame;
}

/** Where the person pressed, and a few places of the panel that nothing may lie over. */
function pointsOf(box: DOMRect, event: Event | null): (readonly [x: number, y: number])[] {
  const at = (x: number, y: number) => [box.left + box.width * x, box.top + box.height * y] as const;
  const pressed = event instanceof MouseEvent && event.detail > 0 ? [[event.clientX, event.clientY] as const] : [];
  return [at(0.5, 0.5), at(0.1, 0.1), at(0.9, 0.1), at(0.1, 0.9), at(0.9, 0.9), ...pressed];
}
