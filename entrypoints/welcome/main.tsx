import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { siteOrigins } from '@/lib/background/site-origins';
import { effectiveSettings } from '@/lib/policy/effective-settings';
import { sites } from '@/lib/sites/registry';
import { readSettings } from '@/lib/store/settings';
import { App } from './App';

z.config({ jitless: true });

const [{ settings, managed }, { origins = [] }] = await Promise.all([readSettings(), browser.permissions.getAll()]);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <App
      sites={sites.map(({ id, name, hosts }) => ({ key: id, name, hosts }))}
      missingOrigins={(siteKey) => siteOrigins(siteKey).filter((origin) => !origins.includes(origin))}
      retentionDays={effectiveSettings(settings, managed).retentionDays}
    />,
  );
}
