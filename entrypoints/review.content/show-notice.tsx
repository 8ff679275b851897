import { createRoot, type Root } from 'react-dom/client';
import { NoticeBar, type PanelNotice } from '@/components/review/NoticeBar';
import type { Surface } from './surface';

/** Milliseconds after which a notice that asks for nothing goes away. */
const noticeTime = 12_000;

export interface NoticePlace {
  readonly show: (notice: PanelNotice) => void;
  /** Away with it, unless it asks for something. */
  readonly clear: () => void;
}

/** Where notices stand, one at a time. One that asks for a reload is not displaced. */
export function noticePlace({ host, bar }: Surface): NoticePlace {
  let root: Root | null = null;
  let shown: PanelNotice | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    root?.unmount();
    root = null;
    shown = null;
    if (bar.isConnected && bar.matches(':popover-open')) bar.hidePopover();
  };
  const show = (notice: PanelNotice) => {
    if (shown?.kind === 'reload-needed') return;
    hide();
    shown = notice;
    if (!host.isConnected) document.documentElement.append(host);
    root = createRoot(bar);
    root.render(<NoticeBar notice={notice} onReload={() => location.reload()} onDismiss={hide} />);
    bar.showPopover();
    if (notice.kind === 'held') timer = setTimeout(hide, noticeTime);
  };
  return { show, clear: () => shown?.kind !== 'reload-needed' && hide() };
}
