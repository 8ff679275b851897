import { useCallback, useState } from 'react';
import type { Guard, GuardNeeds, Refusal } from './guard';

/** An event of the browser's, or one that React wraps. */
type AnyEvent = Event | { readonly nativeEvent: Event };

const words: Readonly<Record<Refusal, string>> = {
  untrusted: '',
  covered: 'The page covered this panel. Nothing was done; look again and repeat.',
  'too-soon': 'That was too fast to be read. Nothing was done; press again.',
};

/** Lets events through the guard, and keeps what to say of those that it stopped. */
export function useGuarded(guard: Guard) {
  const [refused, setRefused] = useState('');
  const accepts = useCallback(
    (event: AnyEvent, needs: GuardNeeds): boolean => {
      const refusal = guard.check('nativeEvent' in event ? event.nativeEvent : event, needs);
      setRefused(refusal === null ? '' : words[refusal]);
      return refusal === null;
    },
    [guard],
  );
  return { accepts, refused };
}
