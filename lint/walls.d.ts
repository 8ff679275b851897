export interface Capability {
  readonly globals: readonly string[];
  readonly properties?: readonly { readonly object?: string; readonly property: string }[];
  readonly syntax?: readonly string[];
  readonly instead: string;
  readonly code: readonly string[];
}

export interface Room {
  readonly room: string;
  readonly folder: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  readonly touches: readonly string[];
}

export const capabilities: Readonly<Record<string, Capability>>;
export const rooms: readonly Room[];
export const everywhere: readonly { readonly selector: string; readonly message: string; readonly code: string }[];
