import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../lint/walls.js';
import { projectFiles, shippedFiles } from './project-files';

const read = (file: string): string => readFileSync(file, 'utf8');
const isText = (file: string): boolean => !/\.(?:png|ico|webp|woff2|gif|bin|gz|zip)$/.test(file);
const texts = projectFiles.filter((file) => isText(file) && file !== 'package-lock.json');
const code = projectFiles.filter((file) => /\.[cm]?[jt]sx?$/.test(file));

const linesMatching = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );

describe('the files of the project', () => {
  it('are named in kebab-case; React components in PascalCase', () => {
    const wellNamed = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
    const component = /^[A-Z][A-Za-z0-9]*(?:\.(?:module|test))?\.(?:tsx|css)$/;
    const own = projectFiles.filter((file) => /^(?:lib|components|entrypoints|scripts|lint|test)\//.test(file));
    expect(own.filter((file) => !wellNamed.test(basename(file)) && !component.test(basename(file)))).toEqual([]);
  });

  it('hold no drawer', () => {
    const drawer = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|stuff)(?:\.|\/)/;
    expect(projectFiles.filter((file) => drawer.test(file))).toEqual([]);
  });

  it('lie in the folders that the project has', () => {
    const folders = new Set(
      projectFiles.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))),
    );
    const known = ['.ci', 'components', 'docs', 'entrypoints', 'lib', 'lint', 'public', 'scripts', 'test'];
    expect([...folders].filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it('have a wall and a line in ARCHITECTURE.md for every room', () => {
    const inLib = new Set(shippedFiles.flatMap((file) => /^lib\/[^/]+/.exec(file)?.[0] ?? []));
    const drawing = read('ARCHITECTURE.md');
    expect([...inLib].filter((folder) => !rooms.some((row) => row.folder === folder))).toEqual([]);
    expect([...inLib].filter((folder) => !drawing.includes(`\`${folder}\``))).toEqual([]);
  });

  it('keep only wiring in entrypoints: what lies there directly is built', () => {
    const direct = projectFiles.filter((file) => dirname(file) === 'entrypoints').map((file) => basename(file));
    expect(direct.filter((name) => !/^(?:background|[a-z]+\.content)\.tsx?$/.test(name))).toEqual([]);
  });

  it('name no place of a machine', () => {
    const own = texts.filter((file) => !file.startsWith('test/repo/'));
    expect(linesMatching(own, /(?:^|[\s"'`(=])\/(?:root|work|tmp|mnt|var\/folders)\/[a-z]/i)).toEqual([]);
    // Detection knows home directories as a place where names of accounts stand; its samples have some.
    const other = own.filter((file) => !/^(?:lib\/detect|test\/corpus)\//.test(file));
    expect(linesMatching(other, /(?:^|[\s"'`(=])\/(?:home|Users)\/[a-z]/)).toEqual([]);
  });

  it('carry no mark of unfinished work without the day on which it falls due', () => {
    const mark = new RegExp(
      `\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b(?! \\[20\\d\\d-\\d\\d-\\d\\d\\])`,
    );
    const own = code.filter((file) => !file.startsWith('test/corpus/'));
    expect(linesMatching(own, mark)).toEqual([]);
  });

  it('run every test they hold', () => {
    const idle = /\b(?:it|test|describe)\.(?:skip|only|todo|fixme|fails)\b/;
    expect(linesMatching(code, idle).filter((place) => !place.startsWith('test/repo/shape'))).toEqual([]);
  });

  it('silence the linter only with a reason beside it or in the line above', () => {
    const silent = /eslint-disable(?!.*--)|@ts-ignore|@ts-nocheck|@ts-expect-error\s*$/;
    const isExplained = (place: string): boolean => {
      const [file = '', line = '0'] = place.split(':');
      return /^\s*(?:\/\/|\*)/.test(read(file).split('\n')[Number(line) - 2] ?? '');
    };
    const places = linesMatching(code, silent).filter((place) => !place.startsWith('test/repo/shape'));
    expect(places.filter((place) => !isExplained(place))).toEqual([]);
  });

  it('hold no secret-like token in one piece', () => {
    const token =
      /\b(?:sk-(?=[A-Za-z_-]*\d)[A-Za-z0-9_-]{24,}|gh[pousr]_[A-Za-z0-9]{36}|AKIA[0-9A-Z]{16}|xox[bap]-[0-9A-Za-z-]{20,})\b/;
    expect(linesMatching(texts, token)).toEqual([]);
  });
});

describe('the documents', () => {
  it('lead to files that exist', () => {
    const documents = projectFiles.filter((file) => file.endsWith('.md'));
    const dead = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)|(?:src|srcset)="([^"]+)"/g)]
        .map(([, link, image]) => link ?? image ?? '')
        .filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(file), link)))
        .map((link) => `${file} → ${link}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('exported functions of lib', () => {
  it('say what they take and return', () => {
    const bare = shippedFiles
      .filter((file) => file.startsWith('lib/') && file.endsWith('.ts'))
      .flatMap((file) => undocumented(read(file)).map((name) => `${file} ${name}`));
    expect(bare).toEqual([]);
  });
});

/** Names of exported functions that no doc comment stands above. */
function undocumented(source: string): string[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const name =
      /^export (?:async )?function\*? (\w+)/.exec(line)?.[1] ??
      /^export const (\w+) = (?:async )?(?:<[^>]*>)?\(/.exec(line)?.[1];
    const above = lines[index - 1]?.trim() ?? '';
    const isOverload = above.includes(` function ${name}(`);
    return name === undefined || isOverload || above.endsWith('*/') ? [] : [name];
  });
}
