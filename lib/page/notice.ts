const words = 'Sotto was updated or stopped. Nothing was sent. Reload this page to continue.';

const look: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: '16px 16px auto auto',
  'z-index': '2147483647',
  'max-width': '320px',
  margin: '0',
  padding: '12px 16px',
  border: '1px solid #b45309',
  'border-radius': '8px',
  background: '#fffbeb',
  color: '#451a03',
  font: '14px/1.4 system-ui, sans-serif',
  'box-shadow': '0 4px 16px rgb(0 0 0 / 20%)',
};

/**
 * Says in the page that what was held is refused, once. Built element by element and styled through the object model, so that
 * neither a strict content security policy nor Trusted Types are in its way.
 */
export const createNotice = (page: Document): (() => void) => {
  let host: HTMLElement | null = null;
  return () => {
    if (host?.isConnected) return;
    host = page.createElement('sotto-notice');
    const box = page.createElement('div');
    box.setAttribute('role', 'alert');
    for (const name in look) box.style.setProperty(name, look[name] as string);
    const root = host.attachShadow({ mode: 'closed' });
    root.append(box);
    (page.body ?? page.documentElement).append(host);
    // After insertion: screen readers announce what changes in an alert.
    box.textContent = words;
  };
};
