import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * A certificate authority of our own and a certificate for these hosts, made anew in a directory of their own and valid
 * for two days. Nothing of it is ever trusted outside the browsers that the tests start. Throws where openssl fails.
 *
 * @param {readonly string[]} hosts
 * @returns {Promise<{ key: string, certificate: string, spki: string }>} PEM texts, and the SHA-256 of the public key in
 *   base64 as Chromium's `--ignore-certificate-errors-spki-list` takes it
 */
export const makeCertificates = async (hosts) => {
  const place = mkdtempSync(path.join(os.tmpdir(), 'sotto-certificates-'));
  try {
    writeFileSync(path.join(place, 'leaf.ext'), leafExtensions(hosts));
    for (const args of steps) await openssl(place, args);
    const read = (/** @type {string} */ name) => readFileSync(path.join(place, name));
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

/** @param {readonly string[]} hosts */
const leafExtensions = (hosts) =>
  `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n`;

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
const openssl = async (cwd, args) => {
  const { code, output } = await runCommand('openssl', args, { cwd, to: 'memory' });
  if (code !== 0) throw new Error(`openssl ${args[0]} failed:\n${output}`);
};
