import { getterOf, methodOf } from '@/lib/bridge/page-end';
import * as natives from './captured-natives';
import type { Gate } from './gate';
import { replaceMethod } from './replace-native';

/**
 * The site's own copy buttons. The content end writes the clipboard, with the real values; where it does not, the text of the
 * site is copied as it is. Real values never enter the page's world.
 */
export const guardClipboard = (gate: Gate): void => {
  // Absent in insecure contexts.
  if (typeof Clipboard !== 'function') return;

  const copy = (content: { text: string; html?: string }, copyAsItIs: () => unknown): Promise<void> =>
    new natives.Promise((resolve) => {
      gate.copy(content, (written) => resolve(written ? undefined : (copyAsItIs() as Promise<void>)));
    });

  replaceMethod(Clipboard.prototype, 'writeText', (native, self, args) => {
    const copyAsItIs = (): unknown => natives.apply(native, self, args);
    if (gate.isOff() || args.length === 0) return copyAsItIs();
    return copy({ text: `${args[0] as string}` }, copyAsItIs);
  });

  if (typeof ClipboardItem !== 'function') return;
  const typesOf = getterOf(ClipboardItem.prototype, 'types');
  const blobOf = methodOf(ClipboardItem.prototype, 'getType');

  const readContent = async (item: ClipboardItem): Promise<{ text: string; html?: string }> => {
    const text = await natives.blobText(await blobOf(item, 'text/plain'));
    if (!typesOf(item).includes('text/html')) return { text };
    return { text, html: await natives.blobText(await blobOf(item, 'text/html')) };
  };

  replaceMethod(Clipboard.prototype, 'write', (native, self, args) => {
    const copyAsItIs = (): unknown => natives.apply(native, self, args);
    const items = gate.isOff() ? [] : [...((args[0] ?? []) as ClipboardItem[])];
    const [item] = items;
    if (items.length !== 1 || !item || !typesOf(item).includes('text/plain')) return copyAsItIs();
    return natives.settleThen(
      readContent(item),
      (content) => copy(content as { text: string }, copyAsItIs),
      copyAsItIs,
    );
  });
};
