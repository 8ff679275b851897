import { useMemo, useState } from 'react';
import type { ReviewRequest } from '@/lib/model/review';
import type { Redaction } from './panel-props';

/** What in the texts is not what it looks like, and whether it is to be taken out: at first only where that is what is asked about. */
export function useOddities({ parts, reason }: ReviewRequest, redaction: Redaction) {
  const [isCleaned, setCleaned] = useState(reason === 'disguise');
  const oddities = useMemo(() => redaction.odditiesIn(parts.map(({ text }) => text).join('\n')), [parts, redaction]);
  return { oddities, canClean: oddities.invisible + oddities.lookAlikes > 0, isCleaned, setCleaned };
}
