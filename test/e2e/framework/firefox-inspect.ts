import type { BidiFrame } from './bidi';
import type { Box, Inspected } from './driver';

interface BidiNode {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** What can carry a tree of ours: all of a page costs BiDi 100 ms a look, and is looked at many times a second. */
const hosts = '() => [...document.querySelectorAll("html > :not(head, body), div:empty, sotto-notice")]';

/** The elements that may carry our trees, through BiDi, whose serialization goes into closed shadow roots when asked to. */
export const inspectWithBidi = async (frame: BidiFrame): Promise<readonly Inspected[]> => {
  const found = (await frame.call(hosts, [], { includeShadowTree: 'all', maxDomDepth: null })) as {
    readonly value: readonly BidiNode[];
  };
  return elements(found.value, frame);
};

const elements = (nodes: readonly BidiNode[] | undefined, frame: BidiFrame): readonly Inspected[] =>
  (nodes ?? []).filter(({ value }) => value?.nodeType === 1).map((node) => inspected(node, frame));

const inspected = (node: BidiNode, frame: BidiFrame): Inspected => ({
  tag: node.value?.localName ?? '',
  attributes: node.value?.attributes ?? {},
  text: textOf(node),
  children: elements(node.value?.children, frame),
  shadow: elements(node.value?.shadowRoot?.value?.children, frame),
  box: () => boxOf(node, frame),
});

const unseen = new Set(['style', 'script', 'template']);

const textOf = ({ value }: BidiNode): string => {
  if (value?.nodeType === 3) return value.nodeValue ?? '';
  return unseen.has(value?.localName ?? '') ? '' : (value?.children ?? []).map(textOf).join('');
};

const measure = `(element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return JSON.stringify({ x, y, width, height });
}`;

const boxOf = async ({ sharedId }: BidiNode, frame: BidiFrame): Promise<Box | null> => {
  const answer = (await frame.call(measure, [{ sharedId }])) as { value: string };
  const box = JSON.parse(answer.value) as Box;
  return box.width > 0 && box.height > 0 ? box : null;
};
