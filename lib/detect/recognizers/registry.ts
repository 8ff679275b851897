import type { Recognizer } from '../recognizer';
import { address } from './address';
import { location } from './location';
import { organization } from './organization';
import { person } from './person';

/** Every recognizer, sorted by id. */
export const recognizers: readonly Recognizer[] = [address, location, organization, person];
