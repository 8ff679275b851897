import * as z from 'zod/mini';

/** What a person can agree to, one by one and for each site. */
export const purposes = ['scan', 'log', 'vault'] as const;
export type Purpose = (typeof purposes)[number];

/** Raised with each change of what the notice says; an older consent is asked anew, and until then does not hold. */
export const noticeVersion = 1;

const decisionSchema = z.object({
  given: z.boolean(),
  /** Milliseconds since 1970, UTC. */
  time: z.int().check(z.nonnegative()),
  noticeVersion: z.int().check(z.positive()),
});

export const siteConsentSchema = z.object({
  scan: decisionSchema,
  log: decisionSchema,
  vault: decisionSchema,
});
export type SiteConsent = z.infer<typeof siteConsentSchema>;

/** Key: a site's id, or the host of a page that the person switched on. */
export const consentRecordSchema = z.object({
  version: z.literal(1),
  sites: z.record(z.string(), siteConsentSchema),
});
export type ConsentRecord = z.infer<typeof consentRecordSchema>;

export const emptyConsent: ConsentRecord = { version: 1, sites: {} };

/** True where this purpose is agreed to under the notice as it reads today. */
export const isGiven = (consent: SiteConsent | undefined, purpose: Purpose): boolean =>
  consent?.[purpose].given === true && consent[purpose].noticeVersion === noticeVersion;
