import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

/** Names of a production build's files, relative to it, sorted. Throws where it was not built. */
export function filesOf(build: Build): string[] {
  const folder = join('.output', build);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is missing: npm run build && npm run build:firefox`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export function readText(build: Build, file: string): string {
  return readFileSync(join('.output', build, file), 'utf8');
}

export function readBytes(build: Build, file: string): Buffer {
  return readFileSync(join('.output', build, file));
}

export interface Manifest {
  readonly manifest_version: number;
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly strict_min_version?: string; readonly data_collection_permissions?: unknown };
    readonly gecko_android?: { readonly strict_min_version?: string };
  };
}

export function manifestOf(build: Build): Manifest {
  return JSON.parse(readText(build, 'manifest.json')) as Manifest;
}
