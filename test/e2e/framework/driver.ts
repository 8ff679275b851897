/** The browser as a spec sees it: one interface, so that each spec is written once and runs in Chromium and in Firefox. */

export type BrowserName = 'chromium' | 'firefox';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** An element as the debugger sees it, closed shadow roots included. */
export interface Inspected {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text nodes below, joined as they stand. */
  readonly text: string;
  readonly children: readonly Inspected[];
  /** Its shadow root's children, closed ones included; empty where there is none. */
  readonly shadow: readonly Inspected[];
  /** In CSS pixels of the viewport; null where it is not laid out. */
  readonly box: () => Promise<Box | null>;
}

/** Anything that survives JSON. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  /** Runs a self-contained function in the page's own world. */
  evaluate<Argument extends Plain, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Real keys, one after the other, into whatever has the focus. `\n` is Shift+Enter. */
  type(text: string): Promise<void>;
  /** `Enter`, `Escape`, `Tab`, or with modifiers `Shift+Enter`, `Control+v`. */
  press(key: string): Promise<void>;
  /** A real click in the middle of the first element that matches; throws after 5 s without one. */
  click(selector: string): Promise<void>;
  clickAt(point: Point): Promise<void>;
  /**
   * Composes text as an input method does and commits it with Enter. Chromium: real (`Input.imeSetComposition`), Firefox
   * has no such command: composition events and a key event with `isComposing`, made in the page.
   */
  compose(text: string): Promise<void>;
  /** The light tree, or that part of it that may carry a tree of ours, with every shadow root, closed ones too. */
  inspect(): Promise<readonly Inspected[]>;
  /** PNG of the viewport. */
  screenshot(file: string): Promise<void>;
}

export interface DriverOptions {
  /** Directory of the built extension; null: a browser without it. */
  readonly extension: string | null;
  readonly proxyPort: number;
  readonly spki: string;
  readonly headless: boolean;
  /** Firefox ends the extension's background after a second of rest instead of thirty: for `stopBackground`. */
  readonly isRestless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

export interface Driver {
  readonly browser: BrowserName;
  newTab(): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html` or `welcome.html`. */
  openExtensionPage(file: string): Promise<Tab>;
  /** Puts text on the clipboard as a person would: another page, its text selected, Ctrl+C. Then Ctrl+V is real. */
  copyToClipboard(text: string): Promise<void>;
  readClipboard(): Promise<string>;
  /** Installs the extension into the running browser (for tabs that were open before). */
  installExtension(directory: string): Promise<void>;
  /** Ends the extension's background; resolves when it is gone. Firefox: only where `isRestless`. */
  stopBackground(): Promise<void>;
  /** What an update does: the extension starts anew, its content scripts stay behind as orphans. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Resolves when somebody has closed the browser. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}
