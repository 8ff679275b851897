/**
 * Enough Markdown for an answer: paragraphs with bold, code and links, lists, tables, fenced code. Drawn with text nodes
 * only. Like the renderers of real clients it rebuilds the block that is still growing with each piece that arrives.
 */
export const createRenderer = (target: HTMLElement): ((markdown: string) => void) => {
  let drawn: readonly string[] = [];
  return (markdown) => {
    const blocks = splitBlocks(markdown);
    blocks.forEach((source, index) => {
      if (source === drawn[index]) return;
      const element = drawBlock(source);
      const old = target.children[index];
      if (old) old.replaceWith(element);
      else target.append(element);
    });
    drawn = blocks;
  };
};

const splitBlocks = (markdown: string): readonly string[] => {
  const blocks: string[] = [];
  let fenced = false;
  for (const line of markdown.split('\n')) {
    const last = blocks.length - 1;
    if (fenced || (line.trim() !== '' && last >= 0 && blocks[last] !== '' && !line.startsWith('```'))) {
      blocks[last] = `${blocks[last] ?? ''}\n${line}`;
    } else blocks.push(line);
    if (line.startsWith('```')) fenced = !fenced;
    if (!fenced && line.startsWith('```')) blocks.push('');
  }
  return blocks.filter((block) => block !== '');
};

const drawBlock = (source: string): HTMLElement => {
  if (source.startsWith('```')) return drawCode(source);
  if (source.startsWith('|')) return drawTable(source);
  if (source.startsWith('- ')) return drawList(source);
  return fill(document.createElement('p'), source);
};

const drawCode = (source: string): HTMLElement => {
  const code = document.createElement('code');
  code.textContent = source.replace(/^```\w*\n?/, '').replace(/\n?```$/, '');
  const frame = document.createElement('pre');
  frame.append(code);
  return frame;
};

const drawList = (source: string): HTMLElement => {
  const list = document.createElement('ul');
  for (const item of source.split('\n')) list.append(fill(document.createElement('li'), item.replace(/^- ?/, '')));
  return list;
};

const drawTable = (source: string): HTMLElement => {
  const table = document.createElement('table');
  const rows = source.split('\n').filter((row) => !/^\|[-| ]*$/.test(row));
  rows.forEach((row, index) => {
    const line = table.insertRow();
    for (const cell of row.replace(/^\|/, '').replace(/\|$/, '').split('|')) {
      line.append(fill(document.createElement(index === 0 ? 'th' : 'td'), cell.trim()));
    }
  });
  return table;
};

const inline = /(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/;

const fill = <E extends HTMLElement>(element: E, source: string): E => {
  for (const piece of source.split(inline)) {
    if (piece !== '') element.append(drawInline(piece));
  }
  return element;
};

const drawInline = (piece: string): Node => {
  if (piece.startsWith('**') && piece.endsWith('**') && piece.length > 4) return wrap('strong', piece.slice(2, -2));
  if (piece.startsWith('`') && piece.endsWith('`') && piece.length > 2) return wrap('code', piece.slice(1, -1));
  const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece);
  if (link === null) return document.createTextNode(piece);
  const anchor = document.createElement('a');
  anchor.href = link[2] ?? '';
  anchor.textContent = link[1] ?? '';
  return anchor;
};

const wrap = (tag: string, text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};
