import type { ContentToPage, PageToContent } from '@/lib/bridge/protocol';
import type { StandIn } from '@/lib/model/choice';
import { restoreText } from '@/lib/redact/restore';

type Held = Extract<PageToContent, { type: 'copyHeld' }>;
type Restored = Extract<ContentToPage, { type: 'copyRestored' }>;

/** What the site's own copy button puts on the clipboard, with real values where the site has stand-ins. */
export function restoreCopy({ id, text, html }: Held, standIns: readonly StandIn[]): Restored {
  const restored: Restored = { type: 'copyRestored', id, text: restoreText(text, standIns) };
  if (html === undefined) return restored;
  return {
    ...restored,
    html: restoreText(
      html,
      standIns.map((one) => ({ ...one, value: escapeHtml(one.value) })),
    ),
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
