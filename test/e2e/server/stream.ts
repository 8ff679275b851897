import type { ServerResponse } from 'node:http';

const pieceDelay = 3;

/** Writes server-sent events one after the other, with time between them. */
export const streamEvents = async (response: ServerResponse, events: readonly string[]): Promise<void> => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  for (const event of events) {
    response.write(`${event}\n\n`);
    await new Promise((resolve) => setTimeout(resolve, pieceDelay));
  }
  response.end();
};

export const sendJson = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

export const sendText = (response: ServerResponse, contentType: string, text: string, csp?: string): void => {
  response
    .writeHead(200, {
      'content-type': `${contentType}; charset=utf-8`,
      'cache-control': 'no-store',
      ...(csp === undefined ? {} : { 'content-security-policy': csp }),
    })
    .end(text);
};
