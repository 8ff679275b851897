/** An element with all its ancestors that a selector names, and the element itself. */
export interface Built {
  readonly root: HTMLElement;
  readonly leaf: HTMLElement;
}

/**
 * Elements that match a selector, made from it: descendants by white space; of each compound the tag, id, classes and attributes. What excludes
 * (`:not`) or looks elsewhere (`:has`) adds nothing; of `:is` the first is taken.
 */
export const elementsFor = (selector: string): Built => {
  const [first = '', ...rest] = selector
    .replaceAll(/:(?:not|has)\([^)]*\)/g, '')
    .replaceAll(/:is\(([a-z]+)(?:,[a-z]+)*\)/g, '$1')
    .split(/ (?![^[]*\])/);
  const root = elementFor(first);
  let leaf = root;
  for (const compound of rest) {
    const child = elementFor(compound);
    leaf.append(child);
    leaf = child;
  }
  if (!leaf.matches(selector)) {
    const holder = document.createElement('div');
    holder.append(root);
    if (!leaf.matches(selector)) throw new Error(`Nothing matches ${selector}: ${holder.innerHTML}`);
    root.remove();
  }
  return { root, leaf };
};

const elementFor = (compound: string): HTMLElement => {
  const element = document.createElement(/^[a-z][a-z\d-]*/i.exec(compound)?.[0] ?? 'div');
  for (const { groups = {} } of compound.matchAll(
    /\[(?<name>[\w-]+)(?:[*^$~|]?="(?<value>[^"]*)"(?: i)?)?\]|#(?<id>[\w-]+)|\.(?<className>(?:\\.|[\w-])+)/g,
  )) {
    const { name, value = '', id, className } = groups;
    if (name === 'class') element.classList.add(value);
    else if (name !== undefined) element.setAttribute(name, value);
    if (id !== undefined) element.id = id;
    if (className !== undefined) element.classList.add(className.replaceAll('\\', ''));
  }
  return element;
};
