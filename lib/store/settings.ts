import {
  defaultSettings,
  settingsSchema,
  strictestSettings,
  type ManagedPolicy,
  type Settings,
} from '@/lib/model/settings';
import { defineKeptItem } from './kept-item';
import { readManagedPolicy, watchManagedPolicy } from './managed-policy';

const item = defineKeptItem<Settings>({
  key: 'local:settings',
  schema: settingsSchema,
  fallback: defaultSettings,
  safest: strictestSettings,
  problem: 'Your settings could not be read. A copy was kept, and until you change one the strictest apply.',
});

/**
 * The person's settings and the policy that wins over them (put together in `lib/policy/effective-settings.ts`).
 * `problem` says in plain words what could not be read.
 */
export async function readSettings(): Promise<{ settings: Settings; managed: ManagedPolicy; problem: string | null }> {
  const [own, policy] = await Promise.all([item.read(), readManagedPolicy()]);
  const problems = [own.problem, policy.problem].filter((problem) => problem !== null);
  return { settings: own.value, managed: policy.managed, problem: problems.length > 0 ? problems.join(' ') : null };
}

/** Changes some settings and leaves the others. Rejects, and writes nothing, where a value is out of its range. */
export function updateSettings(patch: Partial<Omit<Settings, 'version'>>): Promise<void> {
  return item.change((settings) => ({ ...settings, ...patch }));
}

/** As {@link updateSettings}, where the new value hangs on the old one (one site's pause among others). */
export function changeSettings(edit: (settings: Settings) => Partial<Omit<Settings, 'version'>>): Promise<void> {
  return item.change((settings) => ({ ...settings, ...edit(settings) }));
}

/** Calls back on each change of settings or policy. Returns a function that stops that. */
export function watchSettings(callback: () => void): () => void {
  const stops = [item.watch(callback), watchManagedPolicy(callback)];
  return () => stops.forEach((stop) => stop());
}
