/** `scheme://host[:port]/path`; a step of the path is a name, `*` (any one step) or, at the end, `**` (all below). */
const patternForm = /^(?<origin>(?:https?|wss?):\/\/[a-z\d.-]{1,253}(?::\d{1,5})?)(?<path>(?:\/[^\s/?#]*)*)$/;

/**
 * The address pattern of a recipe as the source of a regular expression that both RE2 and the browsers know. It is anchored
 * and takes time linear in the address. Query and fragment of an address do not count.
 *
 * @throws SyntaxError where it is none; the message completes "url: …".
 */
export function addressSource(pattern: string): string {
  const { origin, path = '' } = patternForm.exec(pattern)?.groups ?? {};
  if (origin === undefined) throw new SyntaxError('must be an address such as https://chat.example.com/api/*/send');
  const steps = path.split('/').slice(1);
  if (steps.slice(0, -1).includes('**')) throw new SyntaxError('may have ** at its end only');
  const isOpen = steps.at(-1) === '**';
  const closed = (isOpen ? steps.slice(0, -1) : steps).map(stepSource).join('');
  return `^${escaped(origin)}${closed}${isOpen ? '/' : closed === '' ? '/?([?#]|$)' : '([?#]|$)'}`;
}

function stepSource(step: string): string {
  if (step === '*') return '/[^/?#]+';
  if (step.includes('*')) throw new SyntaxError('may have * as a whole step only');
  return `/${escaped(step)}`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
