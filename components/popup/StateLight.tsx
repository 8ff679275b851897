import { CircleAlert, CircleSlash, EyeOff, Pause, RotateCw, ShieldCheck } from 'lucide-react';
import type { SiteState } from '@/lib/model/site-state';
import styles from './StateLight.module.css';

const icons = {
  armed: ShieldCheck,
  degraded: CircleAlert,
  blind: EyeOff,
  off: CircleSlash,
  paused: Pause,
  'reload-needed': RotateCw,
} as const;

/** The state's own sign: shape first, colour second. */
export function StateLight({ state }: { readonly state: SiteState }) {
  const Icon = icons[state];
  return (
    <span className={styles['light']} data-state={state}>
      <Icon size={26} strokeWidth={1.9} aria-hidden="true" />
    </span>
  );
}
