import type { HeldBody, HeldRequest, Release } from '@/lib/model/request';
import { gunzip, gzip } from '@/lib/wire/gzip';

/**
 * A request whose body was compressed, as it reads unpacked, and the way back: what was changed goes compressed, what was not goes as the page
 * packed it. Null: it is not compressed.
 */
export async function unpack(
  held: HeldRequest,
): Promise<{ readonly open: HeldRequest; readonly pack: (release: Release) => Promise<Release> } | null> {
  const { body } = held;
  const bytes = body.form === 'bytes' ? await gunzip(body.bytes) : null;
  if (body.form !== 'bytes' || bytes === null) return null;
  const unpacked: HeldBody = { ...body, bytes };
  return {
    open: { ...held, body: unpacked },
    pack: async (release) => {
      if (release.do !== 'release' || release.body === undefined) return release;
      const isChanged = release.body.form === 'bytes' && release.body.bytes !== bytes;
      return { ...release, body: isChanged ? { ...body, bytes: await gzip(release.body.bytes) } : body };
    },
  };
}
