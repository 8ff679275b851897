export interface Composer {
  text(): string;
  clear(): void;
}

export interface ComposerEvents {
  readonly send: () => void;
  readonly change: (text: string) => void;
}

/** Makes the editor of `element`, which stands in the page. */
export type Engine = (element: HTMLElement, on: ComposerEvents) => Composer;
