import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** Path from the root of the project; null for a package. */
  readonly file: string | null;
  readonly isType: boolean;
}

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Static and literal dynamic imports, and re-exports, of a file of the project. */
export function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, scriptKind(file));
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, isType: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({ specifier: specifier.text, file: resolve(file, specifier.text), isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All files of the project that `entry` pulls into its bundle, itself included, and the packages they name. */
export function bundleOf(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const found of importsOf(file)) {
      if (found.isType) continue;
      if (found.file === null) packages.add(found.specifier);
      else queue.push(found.file);
    }
  }
  return { files, packages };
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return name === undefined && namedBindings !== undefined && hasTypesOnly(namedBindings);
}

/** `import { type A, type B }` keeps the import of the module, but nobody needs an order of evaluation from it. */
function hasTypesOnly(bindings: ts.NamedImportBindings): boolean {
  return ts.isNamedImports(bindings) && bindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function scriptKind(file: string): ts.ScriptKind {
  return file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

function resolve(from: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  const base = bare.startsWith('@/') ? bare.slice(2) : bare.startsWith('.') ? join(dirname(from), bare) : null;
  if (base === null) return null;
  const place = endings
    .map((ending) => normalize(base + ending))
    .find((path) => /\.\w+$/.test(path) && existsSync(path));
  if (place === undefined) throw new Error(`${from} imports ${specifier}, which does not exist`);
  return place;
}
