import type { CountryCode } from 'libphonenumber-js/min';
import { everyMatch } from '../every-match';

/** Words that say in which country a number without `+` is dialled: the country in its own language and in English, and its capital. */
const words: Readonly<Partial<Record<CountryCode, string>>> = {
  GB: 'uk|united kingdom|england|britain|london|scotland|wales',
  IE: 'ireland|dublin|éire',
  DE: 'germany|deutschland|berlin|münchen|munich|hamburg',
  AT: 'austria|österreich|wien|vienna',
  CH: 'switzerland|schweiz|suisse|svizzera|zürich|zurich|bern|genève',
  FR: 'france|paris|lyon|marseille',
  BE: 'belgium|belgique|belgië|brussels|bruxelles|brussel',
  NL: 'netherlands|nederland|holland|amsterdam|rotterdam',
  ES: 'spain|españa|madrid|barcelona',
  PT: 'portugal|lisboa|lisbon|porto',
  IT: 'italy|italia|roma|rome|milano',
  GR: 'greece|ελλάδα|athens|αθήνα',
  SE: 'sweden|sverige|stockholm',
  NO: 'norway|norge|oslo',
  DK: 'denmark|danmark|copenhagen|københavn',
  FI: 'finland|suomi|helsinki',
  IS: 'iceland|ísland|reykjavík',
  PL: 'poland|polska|warsaw|warszawa|kraków',
  CZ: 'czech|česko|prague|praha',
  SK: 'slovakia|slovensko|bratislava',
  HU: 'hungary|magyarország|budapest',
  RO: 'romania|românia|bucharest|bucurești',
  BG: 'bulgaria|българия|sofia|софия',
  HR: 'croatia|hrvatska|zagreb',
  RS: 'serbia|srbija|belgrade|beograd',
  UA: 'ukraine|україна|kyiv|київ',
  RU: 'russia|россия|moscow|москва',
  TR: 'turkey|türkiye|istanbul|ankara',
  IL: 'israel|ישראל|tel aviv|jerusalem',
  AE: 'emirates|uae|dubai|abu dhabi|الإمارات',
  SA: 'saudi|السعودية|riyadh|الرياض',
  EG: 'egypt|مصر|cairo|القاهرة',
  MA: 'morocco|maroc|المغرب|casablanca|rabat',
  ZA: 'south africa|johannesburg|cape town|pretoria',
  NG: 'nigeria|lagos|abuja',
  KE: 'kenya|nairobi',
  GH: 'ghana|accra',
  IN: 'india|भारत|mumbai|delhi|bangalore|bengaluru',
  PK: 'pakistan|karachi|lahore|islamabad',
  BD: 'bangladesh|dhaka|বাংলাদেশ',
  LK: 'sri lanka|colombo',
  CN: 'china|中国|beijing|北京|shanghai|上海',
  HK: 'hong kong|香港',
  TW: 'taiwan|台灣|臺灣|taipei',
  JP: 'japan|日本|tokyo|東京|osaka|大阪',
  KR: 'korea|한국|seoul|서울',
  SG: 'singapore|新加坡',
  MY: 'malaysia|kuala lumpur',
  ID: 'indonesia|jakarta',
  PH: 'philippines|pilipinas|manila|cebu',
  TH: 'thailand|ไทย|bangkok|กรุงเทพ',
  VN: 'vietnam|việt nam|hanoi|hà nội|saigon',
  AU: 'australia|sydney|melbourne|brisbane|perth',
  NZ: 'new zealand|auckland|wellington|aotearoa',
  BR: 'brazil|brasil|são paulo|rio de janeiro',
  AR: 'argentina|buenos aires',
  CL: 'chile|santiago',
  CO: 'colombia|bogotá|medellín',
  MX: 'mexico|méxico|cdmx|guadalajara',
  PE: 'peru|perú|lima',
};

const table = Object.entries(words).map(([region, names]) => ({
  // Keys of the table above.
  region: region as CountryCode,
  names: new RegExp(names, 'gu'),
}));

/**
 * Countries that a text speaks of, at most four: numbers in it may be written as people dial there.
 *
 * @param lower a view's text in lower case
 */
export const regionsSaid = (lower: string): CountryCode[] =>
  table.flatMap(({ region, names }) => (everyMatch(lower, names).next().done === true ? [] : [region])).slice(0, 4);
