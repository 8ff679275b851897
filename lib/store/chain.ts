import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { entryVersion, type EntryDraft } from '@/lib/model/entry';

/** Link before the first entry: 32 zero bytes, hex. */
export const firstLink = '0'.repeat(64);

/**
 * The content of an entry as bytes that depend on nothing but its values: JSON without spaces, fields and fields of
 * findings in the order below, the version of the layout first. All values are integers and ASCII strings, so that no
 * question of number or string form arises.
 */
export function canonicalContent(draft: EntryDraft): string {
  return JSON.stringify({
    version: entryVersion,
    time: draft.time,
    site: draft.site,
    door: draft.door,
    transport: draft.transport,
    pathClass: draft.pathClass,
    size: draft.size,
    findings: draft.findings.map(({ kind, action, count }) => ({ kind, action, count })),
    verdict: draft.verdict,
    outcome: draft.outcome,
    reason: draft.reason,
    duration: draft.duration,
    rules: draft.rules,
    consentVersion: draft.consentVersion,
    extensionVersion: draft.extensionVersion,
    digest: draft.digest,
  });
}

/**
 * SHA-256 over the salt's 32 bytes and the canonical content in UTF-8, hex. Without the salt the content cannot be
 * guessed from it.
 *
 * @param salt 64 hex digits
 */
export const commitmentOf = (salt: string, draft: EntryDraft): string =>
  bytesToHex(sha256(concatBytes(hexToBytes(salt), utf8ToBytes(canonicalContent(draft)))));

/**
 * SHA-256 over the link before (32 bytes), the sequence (8 bytes, big endian) and the commitment (32 bytes), hex.
 *
 * @param previous 64 hex digits, {@link firstLink} for the first entry
 */
export const linkOf = (previous: string, sequence: number, commitment: string): string =>
  bytesToHex(sha256(concatBytes(hexToBytes(previous), eightBytes(sequence), hexToBytes(commitment))));

function eightBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}
