import ts from 'typescript';

export interface Uses {
  /** Global names, names of properties that are read, and texts by which a property is read (`self["fetch"]`). */
  readonly names: ReadonlySet<string>;
  /** Calls `eval`, or `Function` with or without `new`. */
  readonly makesCode: boolean;
}

/**
 * What a built script uses, from its syntax tree, so that words in strings and patterns do not count, nor keys of its
 * own objects and names that it declares.
 */
export function usesOf(source: string): Uses {
  const names = new Set<string>();
  let makesCode = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isUse(node)) names.add(node.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      names.add(node.argumentExpression.text);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) makesCode ||= isMaker(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return { names, makesCode };
}

function isMaker(callee: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts.isIdentifier(name) && (name.text === 'eval' || name.text === 'Function');
}

function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) return parent.name !== node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isGetAccessorDeclaration(parent) || ts.isPropertyDeclaration(parent)) return parent.name !== node;
  return !ts.isFunctionDeclaration(parent) && !(ts.isVariableDeclaration(parent) && parent.name === node);
}
