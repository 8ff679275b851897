import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { App } from './App';

z.config({ jitless: true });

const root = document.getElementById('root');
if (root) createRoot(root).render(<App tabId={await tabInView()} />);

/** The tab that the popup stands over; `?tab=` where the popup is opened in a tab of its own. */
async function tabInView(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
