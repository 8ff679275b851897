/** What a private value is, in the words that the log, the export and the command line share. */
export const kinds = [
  'person',
  'location',
  'address',
  'organization',
  'email',
  'phone',
  'credit-card',
  'bank-account',
  'national-id',
  'tax-id',
  'passport',
  'driver-license',
  'medical-id',
  'vehicle',
  'ip-address',
  'mac-address',
  'device-id',
  'url',
  'coordinates',
  'date',
  'age',
  'money',
  'username',
  'password',
  'secret',
  'crypto',
  'other-id',
  'custom',
] as const;

export type Kind = (typeof kinds)[number];

export type KindGroup =
  'people' | 'places' | 'contact' | 'secrets' | 'finance' | 'identity' | 'health' | 'technical' | 'context' | 'own';

export interface KindFacts {
  /** Stem of the stand-in: `PERSON` makes `[PERSON_1]`. Capitals and underscores only. */
  readonly label: string;
  /** What a person reads, singular. */
  readonly name: string;
  readonly group: KindGroup;
  /** Whether a finding of this kind opens the review by itself; otherwise it is only shown. */
  readonly asks: boolean;
  /** 0–100: which kind wins an overlap that length and score leave open, and which is listed first. */
  readonly danger: number;
}

export const kindTable: Readonly<Record<Kind, KindFacts>> = {
  person: { label: 'PERSON', name: 'Person', group: 'people', asks: true, danger: 60 },
  location: { label: 'LOCATION', name: 'Place', group: 'places', asks: false, danger: 20 },
  address: { label: 'ADDRESS', name: 'Address', group: 'places', asks: true, danger: 65 },
  organization: { label: 'ORGANIZATION', name: 'Organization', group: 'context', asks: false, danger: 25 },
  email: { label: 'EMAIL', name: 'E-mail address', group: 'contact', asks: true, danger: 70 },
  phone: { label: 'PHONE', name: 'Phone number', group: 'contact', asks: true, danger: 68 },
  'credit-card': { label: 'CREDIT_CARD', name: 'Payment card', group: 'finance', asks: true, danger: 90 },
  'bank-account': { label: 'BANK_ACCOUNT', name: 'Bank account', group: 'finance', asks: true, danger: 85 },
  'national-id': { label: 'NATIONAL_ID', name: 'National ID', group: 'identity', asks: true, danger: 84 },
  'tax-id': { label: 'TAX_ID', name: 'Tax number', group: 'identity', asks: true, danger: 82 },
  passport: { label: 'PASSPORT', name: 'Passport', group: 'identity', asks: true, danger: 83 },
  'driver-license': { label: 'DRIVER_LICENSE', name: 'Driving licence', group: 'identity', asks: true, danger: 81 },
  'medical-id': { label: 'MEDICAL_ID', name: 'Medical number', group: 'health', asks: true, danger: 80 },
  vehicle: { label: 'VEHICLE', name: 'Vehicle', group: 'identity', asks: true, danger: 50 },
  'ip-address': { label: 'IP_ADDRESS', name: 'IP address', group: 'technical', asks: true, danger: 45 },
  'mac-address': { label: 'MAC_ADDRESS', name: 'MAC address', group: 'technical', asks: true, danger: 44 },
  'device-id': { label: 'DEVICE_ID', name: 'Device number', group: 'technical', asks: true, danger: 46 },
  url: { label: 'URL', name: 'Web address', group: 'context', asks: false, danger: 15 },
  coordinates: { label: 'COORDINATES', name: 'Coordinates', group: 'places', asks: true, danger: 48 },
  date: { label: 'DATE', name: 'Date', group: 'context', asks: false, danger: 10 },
  age: { label: 'AGE', name: 'Age', group: 'context', asks: false, danger: 8 },
  money: { label: 'MONEY', name: 'Amount', group: 'context', asks: false, danger: 5 },
  username: { label: 'USERNAME', name: 'User name', group: 'contact', asks: true, danger: 55 },
  password: { label: 'PASSWORD', name: 'Password', group: 'secrets', asks: true, danger: 98 },
  secret: { label: 'SECRET', name: 'Secret or key', group: 'secrets', asks: true, danger: 100 },
  crypto: { label: 'CRYPTO', name: 'Crypto address', group: 'finance', asks: true, danger: 75 },
  'other-id': { label: 'ID', name: 'Other number', group: 'identity', asks: true, danger: 40 },
  custom: { label: 'PRIVATE', name: 'Your own word', group: 'own', asks: true, danger: 95 },
};

/** True for one of the names in {@link kinds}. */
export const isKind = (name: string): name is Kind => Object.hasOwn(kindTable, name);
