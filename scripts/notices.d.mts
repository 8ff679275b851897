interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

export const noticesFile: string;
export const acceptedLicenses: readonly string[];
export const writeNotices: () => string;
export const shippedPackages: () => readonly Package[];
