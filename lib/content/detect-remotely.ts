import { sendToBackground } from '@/lib/messages/send';
import { detectLimit } from '@/lib/messages/protocol';
import type { Finding } from '@/lib/model/finding';

/**
 * Findings of `text`, read by the engine in the background; very long texts go in pieces that end at a line break.
 * A text that is read ahead of any question gives way to the next one of the frame, and then rejects. Offsets are into the whole text. Rejects where a piece could not be read.
 */
export async function detectRemotely(text: string, isAhead = false): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    findings.push(...shift(await detectPiece(text.slice(start, end), isAhead), start));
    start = end;
  }
  return findings;
}

async function detectPiece(text: string, isAhead: boolean): Promise<readonly Finding[]> {
  const { findings } = await sendToBackground('detect', isAhead ? { text, isAhead } : { text });
  if (findings === null) throw new Error('the engine could not read this text');
  return findings;
}

function pieceEnd(text: string, start: number): number {
  if (text.length - start <= detectLimit) return text.length;
  const lineEnd = text.lastIndexOf('\n', start + detectLimit);
  return lineEnd > start ? lineEnd + 1 : start + detectLimit;
}

const shift = (findings: readonly Finding[], by: number): Finding[] =>
  by === 0
    ? [...findings]
    : findings.map((finding) => ({ ...finding, start: finding.start + by, end: finding.end + by }));
