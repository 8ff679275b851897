const queues = new Map<string, Promise<unknown>>();

/**
 * Runs a read-change-write one after the other under this name, across all pages of the extension where the browser has
 * Web Locks (Chrome 69, Firefox 96), else within this one (Node).
 *
 * @returns what `work` returns; rejects with what it throws, which does not stop those waiting behind it.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined; // the DOM's types take it for always there
  // The DOM's types flatten nothing: the lock resolves with what the promise of `work` resolves with.
  if (locks) return locks.request(`sotto:${name}`, work);
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(
    name,
    turn.catch(() => undefined), // the caller has the rejection; the queue only needs to know that it is over
  );
  return turn;
}
