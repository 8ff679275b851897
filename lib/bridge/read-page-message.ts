import * as z from 'zod/mini';
import type { Transport } from '@/lib/model/request';
import type { PageToContent } from './protocol';

const transports = [
  'fetch',
  'xhr',
  'beacon',
  'socket',
  'eventsource',
  'form',
  'composer',
] as const satisfies Transport[];
const id = z.int().check(z.nonnegative());
const binaryFields = { bytes: z.instanceof(ArrayBuffer), type: z.string(), name: z.nullable(z.string()) };
const bodySchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('none') }),
  z.object({ form: z.literal('text'), text: z.string() }),
  z.object({ form: z.literal('bytes'), ...binaryFields }),
  z.object({
    form: z.literal('multipart'),
    fields: z.array(z.tuple([z.string(), z.union([z.string(), z.object(binaryFields)])])),
  }),
]);
const messageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('requestHeld'),
    request: z.object({
      id,
      transport: z.enum(transports),
      method: z.string(),
      url: z.string(),
      contentType: z.string(),
      headers: z.exactOptional(z.array(z.tuple([z.string(), z.string()]))),
      body: bodySchema,
    }),
  }),
  z.object({ type: z.literal('requestAbandoned'), id }),
  z.object({ type: z.literal('copyHeld'), id, text: z.string(), html: z.exactOptional(z.string()) }),
]);

/**
 * Reads what came over the port from the page's world. Null: not a message of ours.
 * In Firefox the data belongs to the page's world and is seen through a wrapper; it is cloned into ours first.
 */
export const readPageMessage = (data: unknown): PageToContent | null => {
  const own = data instanceof Object ? data : structuredClone(data);
  const read = messageSchema.safeParse(own);
  return read.success ? read.data : null;
};

/** The transport of this name, or null for any other word. */
export const readTransport = (word: string): Transport | null => transports.find((known) => known === word) ?? null;
