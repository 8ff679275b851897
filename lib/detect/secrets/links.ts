import { type Match, matches } from '../matches';
import { isPlaceholder } from './placeholders';

/** Addresses that let in, or let write, whoever has them. Each from the manual of its service. */
export const webhooks: readonly RegExp[] = [
  /https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w/]{20,}/g,
  /https:\/\/(?:(?:ptb|canary)\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{16,20}\/[\w-]{40,}/g,
  /https:\/\/(?:[a-z\d-]{1,60}\.webhook\.office\.com|outlook\.office(?:365)?\.com)\/webhook(?:b2)?\/[\w@-]{36,90}\/IncomingWebhook\/[\w/-]{20,}/g,
  /https:\/\/[\w.-]{1,100}\.logic\.azure\.com(?::443)?\/workflows\/[^\s"'<>]{32,}/g,
  /https:\/\/chat\.googleapis\.com\/v1\/spaces\/[\w-]{6,40}\/messages\?key=[^\s"'<>]{20,}/g,
  /https:\/\/hooks\.zapier\.com\/hooks\/catch\/\d{4,12}\/\w{5,}\/?/g,
  /https:\/\/hook\.(?:[a-z]{2}\d\.)?(?:make|integromat)\.com\/\w{20,}/g,
  /https:\/\/maker\.ifttt\.com\/(?:trigger\/[\w-]{1,60}\/(?:json\/)?with|use)\/(?:key\/)?[\w-]{20,}/g,
  /https:\/\/oapi\.dingtalk\.com\/robot\/send\?access_token=\w{40,}/g,
  /https:\/\/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/[\w-]{30,}/g,
  /https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[\w-]{30,}/g,
  /https:\/\/api\.telegram\.org\/(?:file\/)?bot\d{8,12}:[\w-]{30,}/g,
  /https:\/\/\w{32}(?::\w{32})?@(?:o\d{1,12}\.)?(?:ingest\.(?:[a-z]{2}\.)?)?sentry\.io\/\d+/g,
  /https:\/\/(?:api|events)\.(?:eu\.)?(?:opsgenie|pagerduty)\.com\/[\w/.-]{0,60}(?:integration\/|apiKey=)[\w-]{20,}/g,
  /https:\/\/mattermost\.[\w.-]{3,100}\/hooks\/[a-z\d]{26}/g,
  /https:\/\/webhook\.site\/[\da-f]{8}-[\da-f-]{27}/g,
];

/** Seeds of one-time codes (Key Uri Format of Google Authenticator). */
export const otpSeed = /otpauth(?:-migration)?:\/\/[^\s"'<>]{10,600}/gi;

/** What signs an address for a while: Amazon S3, Google Cloud Storage, Azure SAS, CloudFront. */
export const signature =
  /[?&;](?:amp;)?(?:X-Amz-Signature|X-Amz-Security-Token|X-Goog-Signature|sig|Signature|hdnea|hdnts|Policy)=(?<value>[\w%+/~=-]{24,2000})/dg;

/** Addresses that are secrets. */
export function* secretLinks(text: string): Generator<Match & { readonly rule: 'webhook' | 'otp-seed' | 'signature' }> {
  if (text.includes('https://')) {
    for (const pattern of webhooks) {
      for (const match of matches(text, pattern)) if (!isSample(match.value)) yield { ...match, rule: 'webhook' };
    }
  }
  if (text.includes('otpauth')) for (const match of matches(text, otpSeed)) yield { ...match, rule: 'otp-seed' };
  for (const match of matches(text, signature)) if (/\d/.test(match.value)) yield { ...match, rule: 'signature' };
}

/** True for `…/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX`, as the manuals print it. */
export const isSample = (value: string): boolean =>
  /X{6}|0{6}|x{6}|your|\.\.\./.test(value) || isPlaceholder(value.slice(8));
