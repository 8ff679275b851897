import { composerText, type Composer } from './composer';

/** Editors learn of a new selection through an asynchronous `selectionchange`: select, yield, write. Milliseconds. */
const selectionSettles = 60;

/**
 * Puts `text` into an empty or filled composer in the way its editor takes in (measured per engine: a textarea by its
 * native setter, Lexical by paste, other editors by an editing command), so that undo keeps working.
 * @returns false where the composer does not read back as `text`.
 */
export async function writeComposer(composer: Composer, text: string): Promise<boolean> {
  composer.focus();
  if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) writeField(composer, text);
  else await writeEditor(composer, text);
  return sameWords(composerText(composer), text);
}

function writeField(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  field.select();
  if (field.ownerDocument.execCommand('insertText', false, text) && field.value === text) return;
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

async function writeEditor(editor: Composer, text: string): Promise<void> {
  editor.ownerDocument.getSelection()?.selectAllChildren(editor);
  await new Promise((resolve) => setTimeout(resolve, selectionSettles));
  if (editor.hasAttribute('data-lexical-editor')) pasteInto(editor, text);
  else editor.ownerDocument.execCommand('insertText', false, text);
  await new Promise((resolve) => setTimeout(resolve, selectionSettles));
}

/** Pastes plain text as a person would. True where the page has not acted on it. */
export function pasteInto(editor: Composer, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox shows the page no `clipboardData` of ours; it makes one of `data`, which Chromium does not know.
  const init = { clipboardData, data: text, dataType: 'text/plain', bubbles: true, cancelable: true };
  return editor.dispatchEvent(new ClipboardEvent('paste', init));
}

const sameWords = (a: string, b: string): boolean => a.replace(/\s+/gu, ' ').trim() === b.replace(/\s+/gu, ' ').trim();
