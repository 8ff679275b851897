import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';

/** A directory as one zip in memory, the way Firefox takes an extension. */
export const packExtension = (directory: string): Promise<Buffer> => {
  const zip = new JSZip();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    zip.file(path.relative(directory, file).split(path.sep).join('/'), readFileSync(file));
  }
  return zip.generateAsync({ type: 'nodebuffer' });
};
