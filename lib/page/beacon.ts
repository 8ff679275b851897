import { takeSnapshot, type BodySnapshot } from './body-snapshot';
import * as natives from './captured-natives';
import type { Gate } from './gate';
import { isHttp, withoutFragment, withToken } from './pass-token';
import { replaceMethod } from './replace-native';

/** Bytes of body that browsers take for keepalive requests (fetch standard, 64 KiB). */
const beaconLimit = 65_536;
const simpleType = /^(?:$|text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)/i;

/** Holds `sendBeacon`: it says true at once, and what may leave does so later by a keepalive fetch. */
export const guardBeacon = (gate: Gate): void => {
  const send = async (url: string, body: BodySnapshot): Promise<void> => {
    const held = await body.read();
    const request = { transport: 'beacon' as const, method: 'POST', url: withoutFragment(url), contentType: body.type };
    gate.hold({ ...request, body: held }, ({ release, passToken }) => {
      if (release.do !== 'release') return;
      const { body: content, type } = body.send(release.body);
      const init: RequestInit = {
        method: 'POST',
        keepalive: true,
        credentials: 'include',
        mode: simpleType.test(body.type) ? 'no-cors' : 'cors',
        body: content,
        ...(type === '' ? {} : { headers: { 'content-type': type } }),
      };
      const sent = natives.fetch(withToken(release.url ?? url, passToken), init);
      natives.forget(sent);
    });
  };

  replaceMethod(Navigator.prototype, 'sendBeacon', (native, self, args) => {
    const url = args.length === 0 ? null : natives.absolute(`${args[0] as string}`);
    if (gate.isOff() || url === null || !isHttp(url)) return natives.apply(native, self, args);
    if (!gate.holds('POST', true)) return natives.apply(native, self, args);
    const body = takeSnapshot(args[1]);
    if (body.size > beaconLimit) return false;
    natives.forget(send(url, body));
    return true;
  });
};
