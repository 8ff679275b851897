import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { App } from './App';

z.config({ jitless: true });

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
