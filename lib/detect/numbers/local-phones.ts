/** Numbers as people write them at home, by how their digits stand in groups (national numbering plans, ITU-T E.129). */
export const groupings: readonly { readonly pattern: RegExp; readonly needs: RegExp | null }[] = [
  // Spain: 3-2-2-2, first digit 6 to 9.
  { pattern: alone('[6-9]\\d{2} \\d{2} \\d{2} \\d{2}'), needs: null },
  // Poland's fixed lines: 2-3-2-2.
  { pattern: alone('[1-9]\\d \\d{3}[ -]\\d{2}[ -]\\d{2}'), needs: null },
  // Brazil: area in brackets, 4 or 5 and 4.
  { pattern: alone('\\([1-9]\\d\\) ?9?\\d{4}[- ]\\d{4}'), needs: null },
  // Poland, Spain, Portugal: 3-3-3. Elsewhere these may be any number.
  {
    pattern: alone('[2-9]\\d{2}[ -]\\d{3}[ -]\\d{3}'),
    needs:
      /[łąęśżźćñãõ¿¡]|(?<!\p{L})(?:wg|jest|nie|się|numer|dla|el|los|las|una|para|con|por|está|não|uma|pra|com|são|meu|minha|mi|soy|que)(?!\p{L})/iu,
  },
];

/** Not part of a longer number, a sum or an amount. */
function alone(source: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d./=$€£#+-])(?<!\\d )(?:${source})(?![\\p{L}\\d]|[.,/-]\\d| \\d| ?(?:€|\\$|£|zł|pln|eur|usd|euros?|reais|mln|tys))`,
    'giu',
  );
}

/** Digits with the trunk zero that a subscriber's number has in most countries of Europe. */
export const hasPlausibleLength = (value: string): boolean => {
  const digits = value.replace(/\D/g, '').length;
  return digits >= 9 && digits <= 12 && !/^\(?00/.test(value);
};
