/**
 * The pass token closes the ways round the page's world (workers, the page's service worker, framed forms): what does not
 * carry it is blocked by the browser itself. Rules of declarativeNetRequest match a URL with its fragment, and a fragment
 * never goes on the wire (observed in Chromium 156 and Firefox 153, 2026-11-20; a test in both browsers keeps watch).
 */

/** A rule of declarativeNetRequest, as far as it is used here. */
export interface RequestFilterRule {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: 'block' | 'allow' };
  readonly condition: {
    readonly regexFilter: string;
    readonly requestMethods: ('get' | 'post' | 'put' | 'patch')[];
    readonly resourceTypes?: 'main_frame'[];
    /** Pages whose requests are meant; default: any. */
    readonly initiatorDomains?: string[];
    readonly isUrlFilterCaseSensitive: boolean;
  };
}

const fragment = 'sotto=';
const bodyMethods: RequestFilterRule['condition']['requestMethods'] = ['post', 'put', 'patch'];
const allMethods: RequestFilterRule['condition']['requestMethods'] = ['get', ...bodyMethods];

/** `url` (absolute) marked as let go; any fragment of its own is dropped, since the server never sees one. */
export function withPassToken(url: string, token: string): string {
  const [bare = url] = url.split('#', 1);
  return `${bare}#${fragment}${token}`;
}

/** Requests that take a prompt. */
export interface GuardedRequests {
  /** RE2 pattern over the whole URL, ending where the URL may end (without `$`). */
  readonly url: string;
  /** The prompt is in the URL. */
  readonly isInUrl: boolean;
}

interface BlockRules {
  readonly guarded: readonly GuardedRequests[];
  readonly firstRuleId: number;
}

/** Dynamic rules of a consented site, two for each guarded endpoint: they outlive the browser's restart. */
export function passTokenRules({ guarded, firstRuleId }: BlockRules): RequestFilterRule[] {
  return guarded.flatMap(({ url, isInUrl }, index) => {
    const requestMethods = isInUrl ? allMethods : bodyMethods;
    const condition = { regexFilter: url, requestMethods, isUrlFilterCaseSensitive: true };
    const rule = { priority: 1, action: { type: 'block' as const } };
    // Without resource types a rule means all but `main_frame`; the names of the others differ between browsers.
    return [
      { ...rule, id: firstRuleId + 2 * index, condition },
      { ...rule, id: firstRuleId + 2 * index + 1, condition: { ...condition, resourceTypes: ['main_frame' as const] } },
    ];
  });
}

/** The session rule that lets marked requests pass. `token` is fresh in each browser session, letters and digits only. */
export function passTokenAllowRule({
  token,
  ruleId,
}: {
  readonly token: string;
  readonly ruleId: number;
}): RequestFilterRule {
  if (!/^[a-z\d]{16,}$/i.test(token)) throw new RangeError('a pass token is letters and digits, at least 16 of them');
  return {
    id: ruleId,
    priority: 2,
    action: { type: 'allow' },
    condition: { regexFilter: `#${fragment}${token}$`, requestMethods: allMethods, isUrlFilterCaseSensitive: true },
  };
}
