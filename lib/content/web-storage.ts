/** Bytes of one value, and values, that are looked at: settings are small, and this is no search. */
const longest = 20_000;
const most = 300;

/** What the page keeps in this browser, to be looked at once and kept nowhere. Empty where the browser refuses. */
export function storedValues(): string[] {
  try {
    return [localStorage, sessionStorage].flatMap((storage) =>
      Object.values<string>(storage)
        .slice(0, most)
        .filter(({ length }) => length <= longest),
    );
  } catch {
    return []; // sandboxed frames, blocked cookies
  }
}
