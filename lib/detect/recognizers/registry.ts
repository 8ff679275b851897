import type { Recognizer } from '../recognizer';
import { address } from './address';
import { creditCard } from './credit-card';
import { email } from './email';
import { ipAddress } from './ip-address';
import { location } from './location';
import { macAddress } from './mac-address';
import { organization } from './organization';
import { person } from './person';
import { phone } from './phone';

/** Every recognizer, sorted by id. */
export const recognizers: readonly Recognizer[] = [
  address,
  creditCard,
  email,
  ipAddress,
  location,
  macAddress,
  organization,
  person,
  phone,
];
