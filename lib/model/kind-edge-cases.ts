import type { Kind } from './kinds';

export interface KindEdgeCase {
  readonly what: string;
  readonly kind: Kind;
  /** Findings of this case ask even where their kind does not (a date of birth is a `date` that asks). */
  readonly asks: boolean;
  readonly why: string;
}

/** Where two kinds could be argued, the answer is given once, here. Recognizers cite the key as their rule id's tail. */
export const kindEdgeCases = {
  cvc: { what: 'card security code', kind: 'credit-card', asks: true, why: 'it is only worth anything with the card' },
  'card-expiry': { what: 'expiry date of a card', kind: 'credit-card', asks: true, why: 'part of the card' },
  iban: {
    what: 'IBAN, routing and sort code, account number',
    kind: 'bank-account',
    asks: true,
    why: 'leads to an account',
  },
  bic: { what: 'BIC', kind: 'bank-account', asks: true, why: 'travels with the account' },
  'seed-phrase': { what: 'wallet recovery words', kind: 'secret', asks: true, why: 'whoever reads it owns the wallet' },
  'private-key': {
    what: 'private key of any sort, wallets included',
    kind: 'secret',
    asks: true,
    why: 'a key, not an address',
  },
  'wallet-address': { what: 'wallet address', kind: 'crypto', asks: true, why: 'public, yet it names its owner' },
  pin: {
    what: 'PIN, one-time code, passphrase',
    kind: 'password',
    asks: true,
    why: 'typed by a person to prove who they are',
  },
  'connection-string': {
    what: 'URL or connection string with a password in it',
    kind: 'secret',
    asks: true,
    why: 'opens the door as it stands',
  },
  'url-token': {
    what: 'URL that carries a token, an e-mail address or a person',
    kind: 'url',
    asks: true,
    why: 'the address is the secret',
  },
  'private-host': {
    what: 'host name of a private network',
    kind: 'url',
    asks: false,
    why: 'shown, rarely worth a question',
  },
  visa: { what: 'visa number', kind: 'passport', asks: true, why: 'a travel document' },
  'residence-permit': {
    what: 'residence permit number',
    kind: 'national-id',
    asks: true,
    why: 'issued to a person by a state',
  },
  'health-insurance': { what: 'health insurance number', kind: 'medical-id', asks: true, why: 'leads to a patient' },
  'vat-number': { what: 'VAT and company tax number', kind: 'tax-id', asks: true, why: 'a tax office issued it' },
  plate: { what: 'number plate, VIN', kind: 'vehicle', asks: true, why: 'leads to a keeper' },
  imei: { what: 'IMEI, serial number, advertising id', kind: 'device-id', asks: true, why: 'names a device' },
  'date-of-birth': { what: 'date of birth', kind: 'date', asks: true, why: 'identifies, unlike other dates' },
  handle: {
    what: 'handle, account name in a path or a shell prompt',
    kind: 'username',
    asks: true,
    why: 'names an account',
  },
  'loopback-ip': {
    what: 'loopback, unspecified and documentation addresses',
    kind: 'ip-address',
    asks: false,
    why: 'names nobody',
  },
} as const satisfies Record<string, KindEdgeCase>;
