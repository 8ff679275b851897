import { matches } from '../matches';
import type { Candidate } from '../recognizer';
import type { View } from '../view/view';

/**
 * Beginnings that services give their tokens so that they can be told, with the least length of what follows. From each
 * service's own documentation; only what secretlint's preset (12.0.0) leaves out or takes more narrowly.
 */
const beginnings: readonly (readonly [service: string, beginning: string, rest: string])[] = [
  ['adafruit', 'aio_', '[a-zA-Z\\d]{28}'],
  ['age', 'AGE-SECRET-KEY-1', '[A-Z\\d]{58}'],
  ['airtable', 'pat', '[a-zA-Z\\d]{14}\\.[a-f\\d]{64}'],
  ['anthropic', 'sk-ant-', '[\\w-]{20,}'],
  ['atlassian', 'ATATT3', '[\\w=-]{60,}'],
  ['aws', '(?:AKIA|ASIA)', '[A-Z2-7]{16}'],
  ['cloudflare', 'v1\\.0-', '[a-f\\d]{24}-[a-f\\d]{100,}'],
  ['digitalocean', 'do[opr]_v1_', '[a-f\\d]{64}'],
  ['discord', '[MNO][a-zA-Z\\d_-]{23,25}\\.', '[\\w-]{6}\\.[\\w-]{27,40}'],
  ['doppler', 'dp\\.pt\\.', '[a-zA-Z\\d]{40,}'],
  ['dropbox', 'sl\\.', '[\\w-]{60,}'],
  ['github', '(?:gh[oprsu]_|github_pat_)', '\\w{20,}'],
  ['gitlab', 'gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-', '[\\w-]{20,}'],
  ['google', 'AIza', '[\\w-]{35}'],
  ['google-oauth', 'ya29\\.', '[\\w-]{20,}'],
  ['google-oauth-secret', 'GOCSPX-', '[\\w-]{28}'],
  ['groq', 'gsk_', '[a-zA-Z\\d]{40,}'],
  ['heroku', 'HRKU-', '[a-zA-Z\\d_-]{30,}'],
  ['huggingface', 'hf_', '[a-zA-Z\\d]{30,}'],
  ['mailgun', 'key-', '[a-f\\d]{32}'],
  ['mailchimp', '[a-f\\d]{32}-us', '\\d{1,2}'],
  ['newrelic', 'NR(?:AK|JS|II|RA)-', '[A-Za-z\\d]{20,}'],
  ['notion', '(?:ntn_|secret_)', '[a-zA-Z\\d]{40,}'],
  ['npm', 'npm_', '[a-zA-Z\\d]{36}'],
  ['openai', 'sk-(?:proj-|svcacct-|admin-)?', '[\\w-]{20,}'],
  ['perplexity', 'pplx-', '[a-zA-Z\\d]{40,}'],
  ['planetscale', 'pscale_(?:tkn|pw|oauth)_', '[\\w.-]{30,}'],
  ['postman', 'PMAK-', '[a-f\\d]{24}-[a-f\\d]{34}'],
  ['pypi', 'pypi-', '[\\w-]{40,}'],
  ['replicate', 'r8_', '[a-zA-Z\\d]{30,}'],
  ['rubygems', 'rubygems_', '[a-f\\d]{48}'],
  ['sendgrid', 'SG\\.', '[\\w-]{20,24}\\.[\\w-]{39,50}'],
  ['sentry', 'sntry[su]_', '[\\w+/=]{40,}'],
  ['shopify', 'shp(?:at|ca|pa|ss)_', '[a-fA-F\\d]{32}'],
  ['slack', 'xox[abeoprs]-', '[\\w-]{10,}'],
  ['slack-app', 'xapp-\\d-', '[\\w-]{10,}'],
  ['square', '(?:sq0(?:atp|csp)-|EAAA)', '[\\w-]{22,}'],
  ['stripe', '(?:sk|rk)_(?:live|test)_', '[a-zA-Z\\d]{10,}'],
  ['stripe-webhook', 'whsec_', '[a-zA-Z\\d]{20,}'],
  ['supabase', 'sbp_', '[a-f\\d]{40}'],
  ['telegram', '\\d{8,10}:AA', '[\\w-]{33}'],
  ['twilio', '(?:SK|AC)', '[a-f\\d]{32}'],
  ['vault', 'hv[bsr]\\.', '[\\w-]{20,}'],
  ['xai', 'xai-', '[a-zA-Z\\d]{40,}'],
];

/** One pattern for all; the group's name is not needed, the beginning says which. */
export const vendorToken = new RegExp(
  `(?<![\\w.-])(?:${beginnings.map(([, beginning, rest]) => beginning + rest.replaceAll(',}', ',400}')).join('|')})(?![\\w])`,
  'g',
);

/** Tokens that name their service. */
export function* vendorTokens(view: View): Generator<Candidate> {
  for (const { value, start, end } of matches(view.text, vendorToken)) {
    if (!/\d/.test(value) || /^(.)\1+$/.test(value.slice(-12))) continue;
    yield { start, end, score: 0.9, rule: 'vendor-token', reason: 'It begins as the keys of a known service do.' };
  }
}
