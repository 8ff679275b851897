/** Puts a text on the clipboard; false where neither way is open (a page's permissions policy may close the first). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
