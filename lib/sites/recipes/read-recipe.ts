import { parseRecipe, type Recipe, type RecipeReading } from '@/lib/model/recipe';
import { parsePath } from '@/lib/wire/path-language';
import { addressSource } from './address-pattern';

/** UTF-16 units. */
export const longestRecipe = 100_000;

/**
 * Reads a recipe from JSON. What it passes can be put to work: its patterns and its paths are sound. Selectors only a page can tell
 * (`isSelector`). Never throws.
 */
export function readRecipe(text: string, isSelector: (selector: string) => boolean = () => true): RecipeReading {
  if (text.length > longestRecipe) return { problems: [`A recipe has at most ${String(longestRecipe)} characters.`] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [`This is no JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`] };
  }
  const parsed = parseRecipe(json);
  if ('problems' in parsed) return parsed;
  const problems = [...problemsOfRequests(parsed.recipe), ...problemsOfSelectors(parsed.recipe, isSelector)];
  return problems.length > 0 ? { problems } : parsed;
}

function problemsOfRequests({ requests }: Recipe): string[] {
  return requests.flatMap(({ url, text, treatment, answer }, at) => {
    const place = `requests[${String(at)}]`;
    const isUnread = text.length === 0 && (treatment === 'review' || treatment === 'redact');
    return [
      ...problemOf(`${place}.url`, () => addressSource(url)),
      ...text.flatMap((path, index) => problemOf(`${place}.text[${String(index)}]`, () => parsePath(path))),
      ...(isUnread ? [`${place}.text: must say where the text is, for "${treatment}"`] : []),
      ...(treatment === 'answer' ? problemOf(`${place}.answer`, () => asJson(answer)) : []),
      ...(treatment !== 'answer' && answer !== undefined ? [`${place}.answer: goes with "answer" only`] : []),
    ];
  });
}

function asJson(answer: string | undefined): void {
  if (answer === undefined) throw new SyntaxError('must say what the page gets');
  JSON.parse(answer);
}

function problemsOfSelectors(recipe: Recipe, isSelector: (selector: string) => boolean): string[] {
  return (['composer', 'sendButton', 'answer', 'user'] as const).flatMap((name) =>
    (recipe[name] ?? []).flatMap((selector, at) =>
      isSelector(selector) ? [] : [`${name}[${String(at)}]: is not a CSS selector`],
    ),
  );
}

function problemOf(place: string, read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof SyntaxError) return [`${place}: ${error.message}`];
    throw error;
  }
}
