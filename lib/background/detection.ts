import { detect, warmUp } from '@/lib/detect/detect';
import { handleContentMessage } from '@/lib/messages/handle';
import { activeProtectionOf } from './protection';
import { report } from './report';

/** The engine: one for all tabs, away from the page's thread. A text that it cannot read counts as unread. */
export function setUpDetection(): void {
  handleContentMessage('warmUp', async () => {
    try {
      await warmUp();
      return { ready: true };
    } catch (error) {
      report('warming up the detector', error);
      return { ready: false };
    }
  });
  handleContentMessage('detect', async ({ text }, from) => {
    const { level, asks } = await activeProtectionOf(from);
    try {
      return { findings: await detect(text, { level, asks }) };
    } catch (error) {
      report('detection', error);
      return { findings: null };
    }
  });
}
