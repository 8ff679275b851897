import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptRecipe, Recipe } from '@/lib/model/recipe';
import type { HeldRequest } from '@/lib/model/request';
import { taughtTreatments } from '@/lib/model/recipe';
import { roles, type Reading } from '@/lib/model/site';
import { genericSite } from '../generic';
import { knownSites } from '../known-sites';
import { readPrompt } from '../read-prompt';
import { sampleRecipe } from './recipe.samples';
import { recipeFor, siteOfRecipe } from './site-of-recipe';

const kept = (recipe: Recipe, provenAt: number | null = 1): KeptRecipe => ({ recipe, provenAt, isManaged: false });
const held = (url: string, json: unknown): HeldRequest => ({
  id: 1,
  transport: 'fetch',
  method: 'POST',
  url,
  contentType: 'application/json',
  body: { form: 'text', text: typeof json === 'string' ? json : JSON.stringify(json) },
});
const at = (path: string): string => `https://chat.acme.example${path}`;
const partsOf = (reading: Reading): readonly string[] => (reading?.is === 'prompt' ? reading.parts : []);
const site = siteOfRecipe(genericSite, kept(sampleRecipe));

describe('a site with a recipe', () => {
  it('is read where the recipe says, and by the rule behind it', () => {
    expect(partsOf(readPrompt(site, held(at('/v1/c1/say'), { say: 'hello' })))).toEqual(['hello']);
    const both = { say: 'hello', messages: [{ role: 'user', content: 'you' }] };
    expect([...partsOf(readPrompt(site, held(at('/v1/c1/say'), both)))].sort()).toEqual(['hello', 'you']);
    expect(readPrompt(site, held(at('/v1/c1/say'), { said: 'hello' }))).toBeNull();
    expect(readPrompt(site, held(at('/other'), { say: 'hello' }))).toEqual({ is: 'notAPrompt', rule: null });
  });

  it('asks, on trial, about what it would do in silence, and guards no address', () => {
    const onTrial = siteOfRecipe(genericSite, kept(sampleRecipe, null));
    const treatments = (taught = onTrial.taught): unknown => taught?.map(({ treatment }) => treatment);
    expect(treatments()).toEqual(['review', 'review', 'hold']);
    expect(treatments(site.taught)).toEqual(['review', 'redact', 'answer']);
    expect(onTrial.taught?.some(({ guardedUrl }) => guardedUrl !== undefined)).toBe(false);
    expect(site.taught?.[0]?.guardedUrl).toBe(String.raw`^https://chat\.acme\.example/v1/[^/?#]+/say([?#]|$)`);
    expect(siteOfRecipe(genericSite, { ...kept(sampleRecipe, null), isManaged: true }).isOnTrial).toBe(false);
  });

  it('never has the browser block what may be the page itself', () => {
    const [send] = sampleRecipe.requests;
    const requests = [{ ...send!, methods: ['GET' as const, 'POST' as const], url: 'https://chat.acme.example/**' }];
    const searched = siteOfRecipe(genericSite, kept({ ...sampleRecipe, requests }));
    expect(searched.taught?.[0]?.guardedUrl).toBeUndefined();
  });

  it('rewrites the composer where either wants that', () => {
    const [poe] = knownSites.filter(({ id }) => id === 'poe');
    expect(siteOfRecipe(poe ?? genericSite, kept(sampleRecipe)).rewrite).toBe('composer');
  });

  it('follows the organization, then the newest', () => {
    const own = [kept(sampleRecipe), kept({ ...sampleRecipe, id: 'newer' })];
    expect(recipeFor('chat.acme.example', own)?.recipe.id).toBe('newer');
    const managed = { ...kept({ ...sampleRecipe, id: 'theirs' }), isManaged: true };
    expect(recipeFor('chat.acme.example', [managed, ...own])?.recipe.id).toBe('theirs');
    expect(recipeFor('acme.example', own)).toBeNull();
  });
});

describe('the law of recipes: they make nothing less guarded', () => {
  const teaching = (text: readonly string[]): ReturnType<typeof siteOfRecipe> =>
    siteOfRecipe(
      genericSite,
      kept({
        ...sampleRecipe,
        requests: [
          {
            role: 'send',
            treatment: 'review',
            methods: ['POST'],
            url: 'https://chat.acme.example/**',
            text: [...text],
          },
        ],
      }),
    );

  it('a text that is read whole is not read by a path into it', () => {
    const content = '{"a":"b","rest":"private"}';
    const sent = held(at('/x'), { messages: [{ role: 'user', content }] });
    expect(partsOf(readPrompt(teaching(['messages[*].content > json a']), sent))).toEqual([content]);
  });

  it('a file is held, whatever can be read beside it', () => {
    const file = { name: 'a.pdf', type: 'application/pdf', bytes: new ArrayBuffer(8) };
    const sent: HeldRequest = {
      ...held(at('/x'), ''),
      body: {
        form: 'multipart',
        fields: [
          ['say', 'hello'],
          ['file', file],
        ],
      },
    };
    expect(readPrompt(teaching(['multipart:say']), sent)?.rule?.treatment).toBe('hold');
  });

  const paths = [
    'say',
    'messages[*].content',
    'prompt > json say',
    'messages[0].content > json a',
    'input',
    '$..text',
    'form:q',
    'query:q',
  ];
  const request = fc.record({
    role: fc.constantFrom(...roles),
    treatment: fc.constantFrom(...taughtTreatments),
    methods: fc.constant<('POST' | 'GET')[]>(['POST', 'GET']),
    url: fc.constantFrom(
      'https://chat.acme.example/**',
      'https://chatgpt.com/**',
      'https://chatgpt.com/backend-api/conversation',
      'https://poe.com/**',
    ),
    text: fc.subarray(paths, { minLength: 1 }),
  });
  const recipe = fc.array(request, { minLength: 1, maxLength: 3 }).map((requests) => ({ ...sampleRecipe, requests }));
  const words = fc.constantFrom('hello', '{"a":"b","say":"c"}', '', 'x y');
  const body = fc.oneof(
    fc.record(
      { messages: fc.array(fc.record({ role: fc.constant('user'), content: words })), say: words },
      { requiredKeys: [] },
    ),
    fc.record({ model: words, prompt: words, input: words, text: words }, { requiredKeys: [] }),
    fc.record({
      action: fc.constant('next'),
      messages: fc.array(
        fc.record({ author: fc.record({ role: words }), content: fc.record({ parts: fc.array(words) }) }),
      ),
    }),
    fc.constantFrom('', '{', 'q=hello&f=1', '[]', '{"variables":{"query":"hi"},"queryName":"sendMessage"}'),
  );
  const address = fc.constantFrom(at('/v1/chat/completions'), at('/x?q=hi'), 'https://chatgpt.com/backend-api/conversation', 'https://chatgpt.com/backend-api/f/conversation', 'https://poe.com/api/gql_POST'); // prettier-ignore
  const base = fc.constantFrom(genericSite, ...knownSites);

  it('what is held is held or read, what is read is read in as many places, what is stopped is stopped', () => {
    fc.assert(
      fc.property(base, recipe, fc.boolean(), address, body, (known, taught, isProven, url, json) => {
        const sent = held(url, json);
        const before = readPrompt(known, sent);
        const after = readPrompt(siteOfRecipe(known, kept(taught, isProven ? 1 : null)), sent);
        const isStopped = after?.rule?.treatment === 'hold' || after?.rule?.treatment === 'answer';
        if (isStopped || before?.is === 'notAPrompt') {
          if (before?.rule?.treatment === 'hold' || before?.rule?.treatment === 'answer') expect(isStopped).toBe(true);
          return;
        }
        if (before === null) expect(after === null || after.is === 'prompt').toBe(true);
        else {
          expect(partsOf(after)).toEqual(expect.arrayContaining([...before.parts]));
          expect(after?.rule?.treatment).toBe(before.rule.treatment);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
