import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { setUpDetection } from '@/lib/background/detection';
import { setUpFrames } from '@/lib/background/frames';
import { setUpInstall } from '@/lib/background/install';
import { setUpLight } from '@/lib/background/light';
import { setUpOutcomes } from '@/lib/background/outcomes';
import { setUpPages } from '@/lib/background/pages';
import { setUpReviews } from '@/lib/background/reviews';
import { setUpRetention } from '@/lib/background/retention';
import { setUpSecondLook } from '@/lib/background/second-look/set-up';
import { setUpStandIns } from '@/lib/background/stand-ins';
import { setUpSync } from '@/lib/background/sync';

/** Everything that listens has to do so before the first turn ends: the browser wakes the background for its listeners. */
export default defineBackground(() => {
  z.config({ jitless: true });
  setUpInstall();
  setUpFrames();
  setUpDetection();
  setUpStandIns();
  setUpOutcomes();
  setUpReviews();
  setUpPages();
  setUpLight();
  setUpRetention();
  setUpSecondLook();
  setUpSync();
});
