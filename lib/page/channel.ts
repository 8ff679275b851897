import type { Snapshots } from './body-snapshot';
import type { Natives } from './captured-natives';
import type { Gate } from './gate';
import type { Replacer } from './replace-native';

/** What each guarded channel works with. */
export interface Channel {
  readonly natives: Natives;
  readonly replacer: Replacer;
  readonly gate: Gate;
  readonly snapshots: Snapshots;
}
