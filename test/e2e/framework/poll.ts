/** Tries until `look` gives something other than null; throws after `timeout` milliseconds. */
export const poll = async <T>(what: string, look: () => Promise<T | null> | T | null, timeout = 20_000): Promise<T> => {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await pause(40);
  }
};

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
