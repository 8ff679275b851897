const words = 'Sotto was updated or stopped. Nothing was sent. Reload this page to continue.';

const look: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '16px 16px auto auto',
  'max-width': 'min(360px, 80vw)',
  padding: '12px 16px',
  border: '1px solid #b45309',
  'border-radius': '8px',
  background: '#fffbeb',
  color: '#451a03',
  font: '14px/1.45 system-ui, sans-serif',
};

/**
 * Says in the page that nothing leaves until it is loaded anew, where there is no panel (any more) to say it. Built element by element and styled through the object model, so that
 * neither a strict content security policy nor Trusted Types are in its way. In a frame it is the outermost document of the
 * same origin that says it: the frame itself may be hidden.
 */
export const createReloadNotice = (own: Window): (() => void) => {
  let host: HTMLElement | null = null;
  return () => {
    if (host?.isConnected) return;
    const page = outermost(own);
    host = page.createElement('sotto-notice');
    for (const name in look) host.style.setProperty(name, look[name] as string, 'important');
    const box = page.createElement('div');
    box.setAttribute('role', 'alert');
    host.attachShadow({ mode: 'closed' }).append(box);
    (page.body ?? page.documentElement).append(host);
    // Into the top layer, over dialogs of the page.
    host.popover = 'manual';
    host.showPopover();
    // After insertion: screen readers announce what changes in an alert.
    box.textContent = words;
  };
};

const outermost = (own: Window): Document => {
  let page = own.document;
  try {
    for (let at = own; at !== at.parent; at = at.parent) page = at.parent.document;
  } catch {
    // A frame of another origin: this is as far out as we may look.
  }
  return page;
};
