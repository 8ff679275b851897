import { ArrowRight, Ban, MessageSquareReply, Shield, ShieldOff, TriangleAlert, X } from 'lucide-react';
import type { Outcome } from '@/lib/model/entry';
import styles from './LogTable.module.css';

const icons = {
  sent: ArrowRight,
  'sent-redacted': Shield,
  'sent-as-is': TriangleAlert,
  cancelled: X,
  refused: Ban,
  answered: MessageSquareReply,
  'left-unchecked': ShieldOff,
} as const;

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const Icon = icons[outcome];
  return <Icon size={16} aria-hidden="true" className={styles['mark']} data-outcome={outcome} />;
}
