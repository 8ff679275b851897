import type { Browser, Page } from 'puppeteer-core';

/** What Puppeteer keeps to itself: raw WebDriver BiDi commands. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: unknown): Promise<{ readonly result: unknown }> };
}

export interface BidiFrame {
  /** `script.callFunction` in the page's world; the remote value as BiDi describes it. */
  call(declaration: string, args: readonly unknown[], serialization?: unknown): Promise<unknown>;
}

/** Sends one BiDi command, for what Puppeteer has no method for. */
export const sendBidi = async (browser: Browser, method: string, params: unknown): Promise<unknown> => {
  const { connection } = browser as unknown as BidiBrowser; // true for `browser: 'firefox'`, see puppeteer's bidi/Browser
  return (await connection.send(method, params)).result;
};

export const bidiFrame = (page: Page): BidiFrame => ({
  call: async (functionDeclaration, args, serializationOptions) => {
    const answer = (await sendBidi(page.browser(), 'script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
      target: { context: (page.mainFrame() as unknown as { _id: string })._id }, // true for puppeteer's bidi/Frame
      ...(serializationOptions === undefined ? {} : { serializationOptions }),
    })) as { type: string; result?: unknown; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(`In the page: ${answer.exceptionDetails?.text ?? answer.type}`);
    return answer.result;
  },
});
