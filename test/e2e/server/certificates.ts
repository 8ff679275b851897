import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Certificates {
  /** PEM. */
  readonly key: string;
  /** PEM, with its authority's. */
  readonly certificate: string;
  /** SHA-256 of the public key, base64, as Chromium's `--ignore-certificate-errors-spki-list` takes it. */
  readonly spki: string;
}

/**
 * A certificate authority of our own and a certificate for these hosts, made anew in a temporary directory and valid for
 * two days. No store ever trusts it: Chromium is told the one key, Firefox runs on a throw-away profile.
 */
export const makeCertificates = (hosts: readonly string[]): Certificates => {
  const place = mkdtempSync(path.join(os.tmpdir(), 'sotto-certificates-'));
  try {
    writeFileSync(path.join(place, 'leaf.ext'), leafExtensions(hosts));
    for (const args of steps) execFileSync('openssl', args, { cwd: place, stdio: 'pipe' });
    const read = (name: string): Buffer => readFileSync(path.join(place, name));
    return {
      key: read('leaf.key').toString(),
      certificate: read('leaf.crt').toString() + read('ca.crt').toString(),
      spki: createHash('sha256').update(read('leaf.der')).digest('base64'),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

const steps = [
  ['req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.crt', '-days', '2', '-subj', '/CN=Sotto test CA'],
  ['req', ...newKey, '-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', '/CN=Sotto test server'],
  [
    ...['x509', '-req', '-in', 'leaf.csr', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial'],
    ...['-out', 'leaf.crt', '-days', '2', '-sha256', '-extfile', 'leaf.ext'],
  ],
  ['pkey', '-in', 'leaf.key', '-pubout', '-outform', 'der', '-out', 'leaf.der'],
];

const leafExtensions = (hosts: readonly string[]): string =>
  [
    `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`,
    'extendedKeyUsage=serverAuth',
    'basicConstraints=CA:FALSE',
    '',
  ].join('\n');
