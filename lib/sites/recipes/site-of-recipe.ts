import type { KeptRecipe, TaughtRequest } from '@/lib/model/recipe';
import type { RequestRule, Site } from '@/lib/model/site';
import { addressSource } from './address-pattern';

/** The recipe that names this host; the person's organization's before their own, the last one that was added before those before it. */
export const recipeFor = (host: string, recipes: readonly KeptRecipe[]): KeptRecipe | null =>
  recipes.find(({ recipe, isManaged }) => isManaged && recipe.hosts.includes(host)) ??
  recipes.findLast(({ recipe }) => recipe.hosts.includes(host)) ??
  null;

/** True while nothing has shown that what this recipe says of its site is so. */
export const isOnTrial = ({ isManaged, provenAt }: KeptRecipe): boolean => !isManaged && provenAt === null;

/**
 * A site with what a recipe teaches of it. What is read of the site anyway is read as before (`readPrompt` asks both): a recipe
 * adds places to look at. `base` may change while it lives, as a page's that is recognised late; so does this.
 */
export function siteOfRecipe(base: Site, kept: KeptRecipe): Site {
  const { recipe } = kept;
  const isTrusted = !isOnTrial(kept);
  const taught = recipe.requests.map((request) => ruleOf(request, isTrusted));
  return {
    id: base.id,
    name: base.name,
    hosts: base.hosts,
    scheme: base.scheme,
    observed: recipe.observed,
    rewrite: recipe.rewrite === 'composer' ? 'composer' : base.rewrite,
    ...longPasteOf(recipe.longPaste ?? base.longPaste),
    get composer() {
      return [...recipe.composer, ...base.composer];
    },
    get sendButton() {
      return [...(recipe.sendButton ?? []), ...base.sendButton];
    },
    get answer() {
      return [...(recipe.answer ?? []), ...base.answer];
    },
    get user() {
      return [...(recipe.user ?? []), ...base.user];
    },
    get requests() {
      return base.requests;
    },
    taught,
    isOnTrial: !isTrusted,
    conversation: (url) => base.conversation(url),
  };
}

const longPasteOf = (longPaste: number | undefined): Pick<Site, 'longPaste'> =>
  longPaste === undefined ? {} : { longPaste };

/** What is asked for by GET may be the page itself, which the browser would block as well. */
const isOfBodies = (method: string): boolean => method !== 'GET' && method !== 'SOCKET';

/** On trial nothing is done in silence: whatever is read is asked about. */
function ruleOf({ role, treatment, methods, url, text, answer }: TaughtRequest, isTrusted: boolean): RequestRule {
  const source = addressSource(url);
  const isSilent = treatment === 'redact' || treatment === 'answer';
  const rule: RequestRule = {
    role,
    treatment: !isTrusted && isSilent ? (text.length > 0 ? 'review' : 'hold') : treatment,
    methods,
    url: new RegExp(source),
    text,
    ...(isTrusted && role === 'send' && methods.every(isOfBodies) ? { guardedUrl: source } : {}),
  };
  if (rule.treatment !== 'answer') return rule;
  return { ...rule, answer: { status: 200, contentType: 'application/json', text: answer ?? '{}' } };
}
