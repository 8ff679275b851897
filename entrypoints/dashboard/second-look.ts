import { browser } from 'wxt/browser';
import { updateSettings } from '@/lib/store/settings';

const permissions: ('webRequest' | 'webRequestBlocking')[] = import.meta.env.FIREFOX
  ? ['webRequest', 'webRequestBlocking']
  : ['webRequest'];

/**
 * Switches the second look on or off, with the permission that it needs. To be called by a click: browsers ask for permissions only
 * then. Resolves with what to tell the person, or null.
 */
export async function setSecondLook(isOn: boolean): Promise<string | null> {
  // First of all: Firefox forgets the click at the first wait.
  if (isOn && !(await browser.permissions.request({ permissions })))
    return 'The browser did not give the permission, so nothing has changed.';
  await updateSettings({ secondLook: isOn });
  if (!isOn) await browser.permissions.remove({ permissions }).catch(() => false); // Where it is not optional, it stays.
  return null;
}
