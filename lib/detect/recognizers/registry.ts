import type { Recognizer } from '../recognizer';
import { address } from './address';
import { age } from './age';
import { bankAccount } from './bank-account';
import { coordinates } from './coordinates';
import { creditCard } from './credit-card';
import { crypto } from './crypto';
import { date } from './date';
import { deviceId } from './device-id';
import { driverLicense } from './driver-license';
import { email } from './email';
import { ipAddress } from './ip-address';
import { location } from './location';
import { macAddress } from './mac-address';
import { medicalId } from './medical-id';
import { money } from './money';
import { nationalId } from './national-id';
import { organization } from './organization';
import { otherId } from './other-id';
import { passport } from './passport';
import { password } from './password';
import { person } from './person';
import { phone } from './phone';
import { secret } from './secret';
import { taxId } from './tax-id';
import { url } from './url';
import { username } from './username';
import { vehicle } from './vehicle';

/** Every recognizer, sorted by id. */
export const recognizers: readonly Recognizer[] = [
  address,
  age,
  bankAccount,
  coordinates,
  creditCard,
  crypto,
  date,
  deviceId,
  driverLicense,
  email,
  ipAddress,
  location,
  macAddress,
  medicalId,
  money,
  nationalId,
  organization,
  otherId,
  passport,
  password,
  person,
  phone,
  secret,
  taxId,
  url,
  username,
  vehicle,
];
