import * as natives from './captured-natives';
import { createShell, type Shown } from './connection-shell';
import type { Gate, Verdict } from './gate';
import { withToken } from './pass-token';

export interface HeldSource {
  readonly prototype: object;
  /** Absolute, without fragment. */
  readonly url: string;
  readonly withCredentials: boolean;
  /** Makes the real one. */
  readonly connect: (url: string) => EventSource;
}

/** States of EventSource. */
const closed = 2;

/**
 * An EventSource whose URL has to be asked about (it carries a prompt, or something hidden). The page gets a shell at
 * once; the connection is made, to the address as it was decided on, when there is a verdict. Refused: `error`, closed.
 */
export const createHeldEventSource = (gate: Gate, held: HeldSource): EventTarget => {
  const { url, withCredentials } = held;
  let source: EventSource | null = null;
  // Without a prototype: nothing that the page can change is asked.
  const relayed = Object.create(null) as Record<string, true>;
  const shown: Shown = { url, withCredentials, readyState: 0 };
  const hold: { abandon: () => void } = { abandon: () => undefined };

  const relay = (event: Event): void => {
    if (source && shown['readyState'] !== closed) shown['readyState'] = natives.sourceState(source);
    natives.dispatch(shell, natives.copyEvent(event));
  };
  const relayType = (type: string): void => {
    relayed[type] = true;
    if (source) natives.listen(source, type, relay);
  };
  shown['addEventListener'] = (type: unknown, ...rest: unknown[]): void => {
    const name = `${type as string}`;
    if (!relayed[name]) relayType(name);
    natives.apply(natives.listenOn, shell, [name, ...rest]);
  };
  shown['close'] = (): void => {
    shown['readyState'] = closed;
    if (source) natives.closeSource(source);
    else hold.abandon();
  };
  const types = ['open', 'message', 'error'];
  const shell = createShell(held.prototype, { shown, types });
  for (const type of types) relayType(type);

  const fail = (): void => {
    shown['readyState'] = closed;
    natives.dispatch(shell, new natives.Event('error'));
  };
  const settle = ({ release, passToken }: Verdict): void => {
    if (shown['readyState'] === closed) return;
    if (release.do !== 'release') return void natives.after(fail, 0);
    source = held.connect(withToken(release.url ?? url, passToken));
    for (const type in relayed) natives.listen(source, type, relay);
  };
  const request = { transport: 'eventsource' as const, method: 'GET', url, contentType: '' };
  const { abandon } = gate.hold({ ...request, body: { form: 'none' } }, settle);
  hold.abandon = abandon;
  return shell;
};
