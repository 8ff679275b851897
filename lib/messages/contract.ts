import { defineExtensionMessaging } from '@webext-core/messaging';
import type * as z from 'zod/mini';
import type { backgroundToContent, contentToBackground, pageToBackground } from './protocol';

/** Messages that the background answers. */
export type ToBackground = typeof contentToBackground & typeof pageToBackground;
export type ToContent = typeof backgroundToContent;
export type FromContent = typeof contentToBackground;
export type FromPage = typeof pageToBackground;

export interface Definition {
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}
export type RequestOf<D extends Definition> = z.output<D['request']>;
export type ResponseOf<D extends Definition> = z.output<D['response']>;

/** What travels around each payload. */
export interface Envelope {
  /** The same for all attempts at one message, so that a repeated one is not carried out twice. */
  readonly deliveryId: string;
  readonly payload: unknown;
}

export type Refusal = 'foreign-sender' | 'bad-request' | 'failed';
export type Reply =
  | { readonly ok: true; readonly answer: unknown }
  /** `about` never holds a payload: it is the name of the error. */
  | { readonly ok: false; readonly why: Refusal; readonly about: string };

export const messenger = defineExtensionMessaging<Record<string, (envelope: Envelope) => Reply>>();
