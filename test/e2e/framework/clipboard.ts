import type { Tab } from './driver';

/** A page of its own, so that the chat under test never sees the keys. */
const openDesk = async (newTab: () => Promise<Tab>): Promise<Tab> => {
  const tab = await newTab();
  await tab.goto('data:text/html,<textarea autofocus style="width:600px;height:300px"></textarea>');
  await tab.click('textarea');
  return tab;
};

export const writeClipboardBy = async (newTab: () => Promise<Tab>, text: string): Promise<void> => {
  const desk = await openDesk(newTab);
  await desk.evaluate((value) => {
    const field = document.querySelector('textarea');
    if (field) field.value = value;
    field?.select();
  }, text);
  await desk.press('Control+c');
  await desk.close();
};

export const readClipboardBy = async (newTab: () => Promise<Tab>): Promise<string> => {
  const desk = await openDesk(newTab);
  await desk.press('Control+v');
  const text = await desk.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
  await desk.close();
  return text;
};
