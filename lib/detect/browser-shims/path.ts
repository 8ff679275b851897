/** What secretlint's rules use of `node:path`. A prompt has no file name, so there is never more to say. */
export const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export default { basename };
