import type { Box, Inspected, Tab } from './driver';
import { flatten } from './inspected';
import { pause, poll } from './poll';

/** What a person sees of Sotto in the page, read by the debugger: the page itself cannot. */
export interface Panel {
  readonly text: string;
  /** The element of the page that the closed tree hangs on, and its box's place in it. */
  readonly dialog: Inspected;
  readonly elements: readonly Inspected[];
}

/** Milliseconds for which the panel wants to be in sight before a deliberate step counts, and some more. */
const dwell = 900;

/** Milliseconds between a panel's appearance and an answer to it. */
const glance = 250;

/** The open review panel, or null. */
export const readPanel = async (tab: Tab): Promise<Panel | null> => {
  const dialog = shadowElements(await tab.inspect()).find(
    ({ tag, attributes }) => tag === 'dialog' && 'open' in attributes,
  );
  return dialog === undefined ? null : { text: dialog.text, dialog, elements: flatten([dialog]) };
};

/** Waits until a panel stands there that says this, and looks at it for as long as a person would at least. */
export const waitForPanel = async (tab: Tab, says: string | RegExp = '', timeout = 20_000): Promise<Panel> => {
  const found = await poll(
    `a panel that says ${String(says)}`,
    async () => {
      const panel = await readPanel(tab);
      if (panel === null) return null;
      return (typeof says === 'string' ? panel.text.includes(says) : says.test(panel.text)) ? panel : null;
    },
    timeout,
  );
  await pause(glance);
  return found;
};

export const waitForNoPanel = async (tab: Tab): Promise<void> => {
  let text = '';
  const isGone = async (): Promise<true | null> => {
    const panel = await readPanel(tab);
    text = panel?.text ?? '';
    return panel === null ? true : null;
  };
  await poll('the panel to close', isGone).catch((error: unknown) => {
    throw new Error(`${String(error)}; it says: ${text}`);
  });
};

/** The bar that says something in the page. */
export const waitForNotice = (tab: Tab, says: RegExp, timeout = 20_000): Promise<Inspected> =>
  poll(
    `a notice that says ${String(says)}`,
    async () =>
      shadowElements(await tab.inspect()).find(
        ({ attributes, text }) => attributes['role'] === 'alert' && says.test(text),
      ) ?? null,
    timeout,
  );

/** A real click on the button of our panel with this name, as soon as a person could. */
export const pressInPanel = async (tab: Tab, name: string | RegExp, timeout = 20_000): Promise<void> => {
  const findBox = async (): Promise<Box | null> => {
    const panel = await readPanel(tab);
    const button = panel?.elements.find((element) => isButton(element, name));
    return (await button?.box()) ?? null;
  };
  await poll(`the button ${String(name)}`, findBox, timeout);
  await pause(glance);
  const box = await poll(`the button ${String(name)}`, findBox, timeout);
  await tab.clickAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
};

/** Waits for the review, and presses Enter: the stand-ins leave. */
export const sendRedacted = async (tab: Tab): Promise<void> => {
  await waitForPanel(tab, 'Send redacted');
  await tab.press('Enter');
  await waitForNoPanel(tab);
};

/** Waits for a panel that says this, and presses Esc. */
export const turnAway = async (tab: Tab, says: string | RegExp = 'Send redacted'): Promise<void> => {
  await waitForPanel(tab, says);
  await tab.press('Escape');
};

/** *Send as it is* (or *Send unread*): two steps, each with time to read. */
export const sendAsItIs = async (tab: Tab, label = 'Send as it is', timeout = 20_000): Promise<void> => {
  await pause(dwell);
  await pressInPanel(tab, `${label}…`, timeout);
  await pause(dwell);
  await pressInPanel(tab, label, timeout);
};

const isButton = ({ tag, text, attributes }: Inspected, name: string | RegExp): boolean => {
  if (tag !== 'button' || 'disabled' in attributes) return false;
  const label = attributes['aria-label'] ?? text;
  return typeof name === 'string' ? label.replace(/\s*(?:↵|esc)$/, '').trim() === name : name.test(label);
};

/** Whatever stands in a shadow tree, anywhere in the page. */
const shadowElements = (elements: readonly Inspected[]): readonly Inspected[] =>
  flatten(elements).flatMap(({ shadow }) => flatten(shadow));
