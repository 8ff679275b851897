import type { BrowserName } from './driver';

/** Path of the browser that scripts/ensure-browsers.mjs found. Throws where a test was started past `npm test`. */
export const browserProgram = (browser: BrowserName): string => {
  const variable = browser === 'chromium' ? 'SOTTO_CHROMIUM' : 'SOTTO_FIREFOX';
  const program = process.env[variable];
  if (!program) throw new Error(`${variable} is not set: start this with "npm test -- e2e ${browser}"`);
  return program;
};
