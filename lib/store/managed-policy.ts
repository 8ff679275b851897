import { browser } from 'wxt/browser';
import { managedPolicySchema, type ManagedPolicy } from '@/lib/model/settings';

/**
 * In force for a policy value that cannot be read: the narrowest. Not so for the days of retention, where that would erase
 * what nobody asked to erase: those stay the person's.
 */
const narrowest = { allowSendAsIs: false, allowPause: false, level: 'strict' } as const satisfies ManagedPolicy;

export interface ManagedReading {
  readonly managed: ManagedPolicy;
  /** Null where all is well, none set included. */
  readonly problem: string | null;
}

/**
 * What an IT department has set (`storage.managed`, see `public/managed-schema.json`). A value that is not in the schema
 * counts as the narrowest there is; a name that we do not know is left out.
 */
export async function readManagedPolicy(): Promise<ManagedReading> {
  let stored: unknown;
  try {
    stored = await browser.storage.managed.get(null);
  } catch (error) {
    if (isNoPolicy(error)) return { managed: {}, problem: null };
    return {
      managed: narrowest,
      problem: 'The policy of your organization could not be read; the strictest one applies.',
    };
  }
  return parsePolicy(stored);
}

/** Calls back when the policy changes. Returns a function that stops that. */
export function watchManagedPolicy(callback: () => void): () => void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function parsePolicy(stored: unknown): ManagedReading {
  const whole = managedPolicySchema.safeParse(stored);
  if (whole.success) return { managed: whole.data, problem: null };
  const bad = new Set(whole.error.issues.map((issue) => String(issue.path[0] ?? '')));
  const good = Object.fromEntries(Object.entries(stored ?? {}).filter(([name]) => !bad.has(name)));
  const instead = Object.fromEntries(Object.entries(narrowest).filter(([name]) => bad.has(name) || bad.has('')));
  const problem = `The policy of your organization holds values that Sotto does not know (${[...bad].join(', ')}).`;
  return { managed: managedPolicySchema.parse({ ...good, ...instead }), problem };
}

/** Firefox rejects where no policy is installed: "Managed storage manifest not found" (MDN, storage.managed). */
const isNoPolicy = (error: unknown): boolean => error instanceof Error && /manifest not found/i.test(error.message);
