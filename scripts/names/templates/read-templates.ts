/**
 * Templates out of a block of text: one a line, `⏎` for a line end, `⇥` for a tab. `{slot}` is filled (`generate/fill.ts`), the same
 * number means the same person; `[one|other]` is a choice.
 */
export const readTemplates = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n').replaceAll('⇥', '\t'))
    .filter((line) => line !== '');
