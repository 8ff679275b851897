import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const made = new Map<string, Promise<string>>();

/** One of our pages' scripts with all that it imports, as one classic script. Bundled once for each process. */
export const bundleApp = (entry: URL): Promise<string> => {
  const file = fileURLToPath(entry);
  const bundle = made.get(file) ?? bundleFile(file);
  made.set(file, bundle);
  return bundle;
};

const bundleFile = async (file: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: file, formats: ['iife'], name: 'app', fileName: 'app' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error(`Nothing was built from ${file}`);
  return bundle.output[0].code;
};
