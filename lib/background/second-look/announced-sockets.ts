/** Milliseconds in which a socket is announced that the guard has seen: the page's word takes two worlds to get here. */
const patience = 1_000;
const kept = 200;

interface Announced {
  readonly tabId: number;
  readonly url: string;
}

const announced: Announced[] = [];
const waiting = new Set<() => void>();

/** The guard in a page has let a socket be opened. */
export function announceSocket(socket: Announced): void {
  announced.push(socket);
  if (announced.length > kept) announced.shift();
  for (const wake of waiting) wake();
}

/** Whether the guard speaks up for this socket within a second. Each word of it counts once. */
export async function isAnnounced(socket: Announced): Promise<boolean> {
  const until = Date.now() + patience;
  for (;;) {
    if (take(socket)) return true;
    if (Date.now() >= until) return false;
    await change(until - Date.now());
  }
}

function take({ tabId, url }: Announced): boolean {
  const at = announced.findIndex((one) => one.tabId === tabId && one.url === url);
  if (at >= 0) announced.splice(at, 1);
  return at >= 0;
}

const change = (limit: number): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      waiting.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, limit);
    waiting.add(wake);
  });
