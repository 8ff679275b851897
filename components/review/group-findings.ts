import type { Action } from '@/lib/model/action';
import type { Choice, StandIn } from '@/lib/model/choice';
import { type Kind, kindTable } from '@/lib/model/kinds';
import type { ReviewPart } from '@/lib/model/review';
import type { HiddenValue } from '@/lib/model/vault';

/** All findings of one value: decided together, shown as one row. */
export interface ValueGroup {
  readonly key: string;
  readonly value: string;
  /** Every way it is written, `value` first. */
  readonly spellings: readonly string[];
  readonly kind: Kind;
  /** Null: nothing stands ready for it, it can only be kept. */
  readonly standIn: string | null;
  /** Why it was found, each reason once. */
  readonly reasons: readonly string[];
  /** How often it occurs. */
  readonly count: number;
}

export type Decisions = ReadonlyMap<string, Action>;

/** Makes one key out of spellings that count as the same value. */
export type KeyOf = (value: HiddenValue) => string;

/** Groups, the most dangerous kind first, then in order of appearance. */
export function groupFindings(
  parts: readonly ReviewPart[],
  standIns: readonly StandIn[],
  keyOf: KeyOf,
): readonly ValueGroup[] {
  const labels = new Map(standIns.map((standIn) => [keyOf(standIn), standIn.standIn]));
  const groups = new Map<string, ValueGroup>();
  for (const part of parts) {
    for (const finding of part.findings) {
      const value = part.text.slice(finding.start, finding.end);
      const key = keyOf({ value, kind: finding.kind });
      const group = groups.get(key);
      groups.set(key, {
        key,
        value: group?.value ?? value,
        spellings: [...new Set([...(group?.spellings ?? []), value])],
        kind: group ? moreDangerous(group.kind, finding.kind) : finding.kind,
        standIn: labels.get(key) ?? null,
        reasons: [...new Set([...(group?.reasons ?? []), finding.reason])],
        count: (group?.count ?? 0) + 1,
      });
    }
  }
  return [...groups.values()].sort((a, b) => kindTable[b.kind].danger - kindTable[a.kind].danger);
}

/** What each value starts with: `replace` unless told otherwise, `keep` where there is no stand-in. */
export function startDecisions(groups: readonly ValueGroup[], starting: readonly Choice[], keyOf: KeyOf): Decisions {
  const told = new Map<string, Action>();
  for (const choice of starting) {
    const key = keyOf(choice);
    // Where spellings of one value disagree, the safe action wins.
    if (choice.action !== 'keep' || !told.has(key)) told.set(key, choice.action);
  }
  return new Map(
    groups.map((group) => [group.key, group.standIn === null ? 'keep' : (told.get(group.key) ?? 'replace')]),
  );
}

/** One choice for each spelling of each value. */
export const choicesOf = (groups: readonly ValueGroup[], decisions: Decisions): readonly Choice[] =>
  groups.flatMap(({ key, spellings, kind }) =>
    spellings.map((value) => ({ value, kind, action: decisions.get(key) ?? 'replace' })),
  );

export const hiddenCount = (decisions: Decisions): number =>
  [...decisions.values()].filter((action) => action !== 'keep').length;

const moreDangerous = (a: Kind, b: Kind): Kind => (kindTable[b].danger > kindTable[a].danger ? b : a);
