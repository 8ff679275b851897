import type { CDPSession } from '@playwright/test';
import type { Box, Inspected } from './driver';

interface CdpNode {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

/** The document's elements through CDP, which goes into closed shadow roots. */
export const inspectWithCdp = async (session: CDPSession): Promise<readonly Inspected[]> => {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  return elements(root.children, session);
};

const elements = (nodes: readonly CdpNode[] | undefined, session: CDPSession): readonly Inspected[] =>
  (nodes ?? []).filter(({ nodeType }) => nodeType === 1).map((node) => inspected(node, session));

const inspected = (node: CdpNode, session: CDPSession): Inspected => ({
  tag: node.localName,
  attributes: pairs(node.attributes ?? []),
  text: textOf(node),
  children: elements(node.children, session),
  shadow: elements(
    node.shadowRoots?.flatMap(({ children }) => children ?? []),
    session,
  ),
  box: () => boxOf(node.nodeId, session),
});

const pairs = (flat: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [])));

const unseen = new Set(['style', 'script', 'template']);

const textOf = (node: CdpNode): string => {
  if (node.nodeType === 3) return node.nodeValue;
  return unseen.has(node.localName) ? '' : (node.children ?? []).map(textOf).join('');
};

const boxOf = async (nodeId: number, session: CDPSession): Promise<Box | null> => {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch (error) {
    if (error instanceof Error && error.message.includes('Could not compute box model')) return null;
    throw error;
  }
};
