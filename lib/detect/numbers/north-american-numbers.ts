import { luhn } from './checksums';
import { alone, type NationalNumber } from './national-numbers';

/** Numbers of persons in the United States, Canada and Mexico. */
export const northAmericanNumbers: readonly NationalNumber[] = [
  {
    country: 'US',
    rule: 'us-ssn-masked',
    name: 'US Social Security number',
    pattern: alone('[x*]{3}-[x*]{2}-\\d{4}'),
    words: ['ssn', 'social security', 'social'],
    isDistinct: true,
    sample: '***-**-4399',
  },
  {
    country: 'US',
    rule: 'us-a-number',
    name: 'US alien registration number',
    pattern: alone('a-?\\d{3}-?\\d{3}-?\\d{2,3}'),
    words: ['alien registration', 'alien number', 'uscis', 'a-number', 'a number', 'green card'],
    sample: 'A123-456-789',
  },
  {
    country: 'US',
    rule: 'us-uscis-receipt',
    name: 'USCIS receipt number',
    pattern: alone('(?:eac|wac|lin|src|nbc|msc|ioe|yrc)-?\\d{10}'),
    words: ['uscis', 'receipt', 'case number', 'i-797', 'petition'],
    isDistinct: true,
    sample: 'MSC2190123456',
  },
  {
    country: 'CA',
    rule: 'ca-uci',
    name: 'Canadian client identifier',
    pattern: alone('\\d{2}-?\\d{4}-?\\d{4}|\\d{4}-?\\d{4}'),
    words: ['uci', 'client id', 'ircc'],
    sample: '11-1234-5678',
  },
  {
    country: 'MX',
    rule: 'mx-clave-elector',
    name: 'Mexican voter key',
    pattern: alone('[a-z]{6}\\d{8}[hm]\\d{3}'),
    words: ['clave de elector', 'credencial', 'ine', 'ife'],
    isDistinct: true,
    sample: 'GMVLMR80070501M100',
  },
  {
    country: 'MX',
    rule: 'mx-nss',
    name: 'Mexican social security number',
    pattern: alone('\\d{2}-?\\d{2}-?\\d{2}-?\\d{4}-?\\d'),
    words: ['nss', 'imss', 'seguro social', 'número de seguridad social'],
    checked: luhn,
    sample: '12-34-56-2893-2',
  },
];
