import { expect } from '@playwright/test';
import type { ArrivalFilter, Wire } from '../server/wire';
import type { Driver } from './driver';
import { pause } from './poll';
import { readLog } from './read-log';

/** Nothing that holds one of these has arrived anywhere, in any encoding. */
export const expectNothingLeft = (wire: Wire, values: readonly string[]): void => {
  expect(wire.leaked(values)).toEqual([]);
};

/** Nothing of this sort arrives for a while (milliseconds). */
export const expectNoArrival = async (wire: Wire, filter: ArrivalFilter, while_ = 1_200): Promise<void> => {
  await pause(while_);
  expect(wire.arrivals(filter).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
};

/** The newest entry says this, and nothing in the log holds one of the values. */
export const expectLogged = async (
  driver: Driver,
  entry: Readonly<Record<string, unknown>>,
  values: readonly string[],
): Promise<void> => {
  const log = await readLog(driver);
  expect(log.at(-1)).toMatchObject(entry);
  const text = JSON.stringify(log);
  expect(values.filter((value) => text.includes(value))).toEqual([]);
};
