import { useCallback, useMemo, useState } from 'react';
import type { Action } from '@/lib/model/action';
import type { ReviewRequest } from '@/lib/model/review';
import { choicesOf, groupFindings, hiddenCount, type KeyOf, startDecisions } from './group-findings';

/** What the person has decided so far, value by value. */
export function useDecisions(request: ReviewRequest, keyOf: KeyOf) {
  const groups = useMemo(() => groupFindings(request.parts, request.standIns, keyOf), [request, keyOf]);
  const [decisions, setDecisions] = useState(() => startDecisions(groups, request.startingChoices, keyOf));
  const toggle = useCallback((key: string) => {
    setDecisions((before) => new Map(before).set(key, before.get(key) === 'keep' ? 'replace' : 'keep'));
  }, []);
  const setAll = (action: Action) =>
    setDecisions(new Map(groups.map(({ key, standIn }) => [key, standIn === null ? 'keep' : action])));
  return {
    groups,
    decisions,
    choices: useMemo(() => choicesOf(groups, decisions), [groups, decisions]),
    hidden: hiddenCount(decisions),
    toggle,
    setAll,
  };
}
