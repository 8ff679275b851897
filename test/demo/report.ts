import type { BrowserName } from '../e2e/framework/driver';

/** What one run of the demo shows: the shape of `npm start -- --json`. */
export interface Report {
  readonly browser: BrowserName;
  readonly typed: string;
  readonly planted: readonly string[];
  /** Everything that the server received: `METHOD path`, and the body. */
  readonly left: readonly { readonly what: string; readonly body: string }[];
  /** The answer as it stands on the screen. */
  readonly shown: string;
  /** The newest entry of the log. */
  readonly entry: unknown;
}

/** Why the run is no good, one line each; empty where it is as promised. */
export const faults = ({ planted, left, shown, entry }: Report): readonly string[] => {
  const received = left.map(({ what, body }) => `${what}\n${body}`).join('\n');
  const logged = JSON.stringify(entry);
  return [
    ...planted.filter((value) => received.includes(value)).map((value) => `left the browser: ${value}`),
    ...planted.filter((value) => !shown.includes(value)).map((value) => `is not back on the screen: ${value}`),
    ...planted.filter((value) => logged.includes(value)).map((value) => `stands in the log: ${value}`),
    ...(left.some(({ what }) => what.includes('/v1/chat/completions')) ? [] : ['no prompt reached the server']),
    ...(entry === null ? ['there is no log entry'] : []),
  ];
};

export const printReport = (report: Report): void => {
  const { browser, typed, left, shown, entry } = report;
  section(`Typed (${browser})`, typed);
  section('What left', left.map(({ what, body }) => `${what}\n${body}`).join('\n\n'));
  section('What came back on the screen', shown);
  section('The entry in the log', JSON.stringify(entry, null, 2));
};

const section = (title: string, text: string): void => {
  console.log(`\n── ${title}\n${text}`);
};
