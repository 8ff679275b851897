import * as z from 'zod/mini';
import { decode } from './input';
import { UsageError } from './usage-error';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * A line of `--jsonl`.
 *
 * @returns null for an empty line
 * @throws {UsageError} where it is no JSON object with `id` and `text`; the message holds nothing of it
 */
export function parseLine(bytes: Buffer): z.infer<typeof lineSchema> | null {
  const raw = decode(bytes)
    .replace(/^\ufeff/, '')
    .trim();
  if (raw === '') return null;
  const parsed = lineSchema.safeParse(parseJson(raw));
  if (!parsed.success) throw new UsageError('needs {"id": string or number, "text": string}');
  return parsed.data;
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw new UsageError('not valid JSON');
  }
}
