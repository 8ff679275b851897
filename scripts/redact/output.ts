import { once } from 'node:events';

/**
 * Writes to a stream at its pace. A reader that goes away (`| head`) ends the program quietly, as a pipe expects.
 */
export function openOutput(stream: NodeJS.WriteStream): { write: (text: string) => Promise<void> } {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return {
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}
