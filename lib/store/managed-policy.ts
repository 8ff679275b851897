import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { managedPolicySchema, type ManagedPolicy } from '@/lib/model/settings';

/**
 * In force for a policy value that cannot be read: the narrowest. Not so for the days of retention, where that would erase
 * what nobody asked to erase: those stay the person's.
 */
const narrowest = { allowSendAsIs: false, allowPause: false, level: 'strict' } as const satisfies ManagedPolicy;

/**
 * Milliseconds that the browser gets to answer. Chrome loads policies for three to four seconds after its start (156, seen
 * 2026-11-21), and nobody's prompt should wait for that: until then the policy of last time holds.
 */
const soon = 250;

/** The policy as it was last read, and the event by which the whole extension hears that it is another one now. */
const lastKey = 'managed-policy';

export interface ManagedReading {
  readonly managed: ManagedPolicy;
  /** Null where all is well, none set included. */
  readonly problem: string | null;
}

/**
 * What an IT department has set (`storage.managed`, see `public/managed-schema.json`). A value that is not in the schema
 * counts as the narrowest there is; a name that we do not know is left out. Where the browser does not answer at once, the
 * policy of last time, or the narrowest where there is none; a later answer that differs is a change like any other.
 */
export async function readManagedPolicy(): Promise<ManagedReading> {
  const answer = askBrowser();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), soon);
  });
  const reading = await Promise.race([answer, late]);
  clearTimeout(timer);
  return reading ?? lastReading();
}

/** Calls back when the policy changes. Returns a function that stops that. */
export function watchManagedPolicy(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || (area === 'local' && Object.hasOwn(changes, lastKey))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function askBrowser(): Promise<ManagedReading> {
  let stored: unknown;
  try {
    stored = await browser.storage.managed.get(null);
  } catch (error) {
    if (!isNoPolicy(error)) return unreadable;
    stored = {};
  }
  await remember(stored).catch(() => undefined); // it only serves the next start; the answer is there
  return parsePolicy(stored);
}

const unreadable: ManagedReading = {
  managed: narrowest,
  problem: 'The policy of your organization could not be read; the strictest one applies.',
};

async function lastReading(): Promise<ManagedReading> {
  const last = await storage.getItem<unknown>(`local:${lastKey}`);
  return last === null ? { managed: narrowest, problem: null } : parsePolicy(last);
}

async function remember(stored: unknown): Promise<void> {
  const last = await storage.getItem<unknown>(`local:${lastKey}`);
  if (JSON.stringify(last) !== JSON.stringify(stored)) await storage.setItem(`local:${lastKey}`, stored);
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
