import type { Recognizer } from '../recognizer';
import { address } from './address';
import { bankAccount } from './bank-account';
import { creditCard } from './credit-card';
import { driverLicense } from './driver-license';
import { email } from './email';
import { ipAddress } from './ip-address';
import { location } from './location';
import { macAddress } from './mac-address';
import { medicalId } from './medical-id';
import { nationalId } from './national-id';
import { organization } from './organization';
import { passport } from './passport';
import { person } from './person';
import { phone } from './phone';
import { secret } from './secret';
import { taxId } from './tax-id';

/** Every recognizer, sorted by id. */
export const recognizers: readonly Recognizer[] = [
  address,
  bankAccount,
  creditCard,
  driverLicense,
  email,
  ipAddress,
  location,
  macAddress,
  medicalId,
  nationalId,
  organization,
  passport,
  person,
  phone,
  secret,
  taxId,
];
