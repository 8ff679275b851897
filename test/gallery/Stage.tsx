import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import reviewCss from '@/components/review/review.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import { titleId } from '@/components/review/panel-props';

/** Draws the panel as the content script does, in a shadow tree of its own; an open one, so that axe can look in. */
export function Stage({ children, isBar = false }: { readonly children: ReactNode; readonly isBar?: boolean }) {
  const host = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!host.current || host.current.shadowRoot) return;
    const shadow = host.current.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = `${tokensCss}\n${reviewCss}`;
    const frame = document.createElement(isBar ? 'div' : 'dialog');
    frame.className = isBar ? 'sotto bar' : 'sotto';
    shadow.append(style, frame);
    if (frame instanceof HTMLDialogElement) {
      frame.setAttribute('aria-labelledby', titleId);
      frame.showModal();
    }
    setPlace(frame);
  }, [isBar]);
  return (
    <>
      <ChatPage />
      <div ref={host}>{place && createPortal(children, place)}</div>
    </>
  );
}

/** Something to stand on: a page that looks like a chat. */
function ChatPage() {
  return (
    <main style={{ maxWidth: 760, margin: '0 auto', padding: '32px 24px', font: '15px/1.6 system-ui' }}>
      <h1 style={{ fontSize: 17, fontWeight: 600 }}>New chat</h1>
      <p
        style={{
          margin: '32px 0 0 auto',
          width: 'fit-content',
          padding: '10px 16px',
          borderRadius: 18,
          background: 'var(--hover)',
        }}
      >
        Which letters does a landlord have to answer?
      </p>
      <p style={{ margin: '24px 0' }}>
        In most places a landlord has to answer written requests about repairs, deposits and data within a set time. If
        you tell me what happened, I can draft one for you.
      </p>
    </main>
  );
}
