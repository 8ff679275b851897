// What may stand behind a street in an address. All sticky: they are tried at one place only.

/** One to seven words in a row, of any case: the longest country that they begin with is looked up. */
export const words = /\p{L}[\p{L}\p{M}'’.-]{0,24}(?: \p{L}[\p{L}\p{M}'’.-]{0,24}){0,6}/uy;

/** UK (Royal Mail), Canada (`K1A 0B6`), Netherlands (`1012 AB`), Portugal, Poland, Sweden, Ireland, US ZIP+4, four to six digits, with country letters. */
export const postcode =
  /(?:(?:c\.?p\.?|cep|cap|zip(?: code)?|plz|postcode|psč|pin(?: ?code)?|eircode|p\.?o\.?) {1,2})?(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?:[A-Z]{1,2}-)?\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{2}-\d{3}|\d{5}-\d{3,4}|[A-Z]\d{2} [A-Z\d]{4}|\d{3}[ -]\d{2,4}|[A-Z]{3} \d{4}|[A-Z]{2}-?\d{3,4}|[A-Z]\d{4}[A-Z]{3}|S\(?\d{6}\)?|\d{3}(?= \p{Lu}\p{Ll})|(?:[A-Z]{1,2}-)?\d{4,7})(?![\p{L}\p{N}]|[.,-]\d| \d)/iuy;

/** A postcode that mixes letters and digits as nothing else does: UK, Canada, Ireland. */
export const mixedPostcode =
  /(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] [A-Z\d]{4})(?![\p{L}\p{N}])/iuy;

/** Two or three capital letters: a state, a province, a country code. Checked against the table where they stand in prose. */
export const code = /[A-Z]{2,3}(?![\p{L}\p{N}])/uy;

/** A town as it is written: one to five words, the first with a capital letter; small particles between. */
export const town =
  /\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: (?:(?:of|de|del|della|di|da|do|dos|das|la|le|les|los|las|el|am|an|der|den|im|in|bei|ob|upon|on|sur|sous|y|the|und|and|nad|pod|[uvi]|na|aan|op|ved|en|[ae]|l'|d') )?(?:(?:of|de|del|di|la|le|der|den) )?\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,4}(?![\p{L}\p{N}])/uy;

/** The same in small letters, for texts without capitals; only right before or behind a postcode or a comma pair. */
export const smallTown = /\p{L}[\p{L}\p{M}'’.-]{1,30}(?: \p{L}[\p{L}\p{M}'’.-]{0,30}){0,3}(?![\p{L}\p{N}])/uy;

/** An empty line, as forms have them before the country. */
export const paragraph = /[ \t]{0,4},?[ \t]{0,4}\n[ \t>*|?•]{0,6}\n[ \t>*|?•]{0,6}/uy;

/** What parts an address's components: a comma, a line end (with a quote's mark), a bar, a tag, what parts the values of a row, spaces. */
export const joint =
  /(?:\.?[ \t]{0,4},?[ \t]{0,4}(?:\n|<br ?\/?>|\\n)[ \t>*|?•]{0,24},?[ \t]{0,4}|["']?\.?[ \t]{0,4}(?:[,;·•|+]{1,2}|\/(?=[ \p{Lu}]))[ \t]{0,4}["'(]?(?![,;|])|\.? ?[-–] |\.? ?\(|\t{1,2}|،\s|-(?=\d{4,6}(?!\d))|\.?[ \t]{1,8})/uy;

/** ` à `, ` in `: what may part a street from a listed town. */
export const townJoint = / (?:[àaw]|in|we|en|em|te|op|near|bei|i) (?=\p{L}{3})/uy;

/** `barrio La Parada`, `Bairro Prado`, `col. Del Valle`: a district by its word. */
export const district =
  /(?:barrio|bairro|colonia|col\.|fracc\.|urb\.|quartier|quartiere|contrada|ortsteil|ot|wijk|dzielnica|brgy\.?|barangay|sector|mah\.?|mahallesi|jardim|jd\.|vila|parque|zona|localidad|vereda|vda\.) (?:(?:d[aeiou]s?|del|la|el|las|los) ){0,2}[\p{Lu}\d][\p{L}\d'’.-]{0,20}(?: (?:(?:d[aeiou]s?|del|la|el) )?\p{Lu}[\p{L}'’-]{1,20}){0,2}(?![\p{L}\p{N}])/uy;

/** `between Oak Ave and 3rd St`: between which streets. */
export const between =
  / (?:between|entre|zwischen|tussen|między) [\p{Lu}\d][\p{L}\d'’.]{0,20}(?: [\p{L}\d'’.]{1,20}){0,3} (?:and|[&yi]|et|und|en) [\p{Lu}\d][\p{L}\d'’]{0,20}(?: (?:st|street|ave|avenue|rd|road|blvd|lane|ln|drive|dr|[\p{Lu}\d][\p{L}\d]{0,20})(?!\p{L})){0,2}/uy;

export const usStates: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT ' +
    'VA WA WV WI WY DC PR GU VI AS MP AE AP AA ON QC BC AB MB SK NS NB NL PE YT NT NU NSW VIC QLD SA TAS ACT UK USA GB'
  ).split(' '),
);

/** Countries as people write them, where the lists have the full name only. Folded. */
export const countries: ReadonlySet<string> = new Set(
  (
    'usa|us|u.s.|u.s.a.|united states|uk|u.k.|great britain|england|scotland|wales|northern ireland|ireland|holland|the netherlands|uae|czechia|south korea|' +
    'korea|russia|vietnam|viet nam|turkey|turkiye|deutschland|osterreich|schweiz|suisse|svizzera|espana|italia|polska|sverige|norge|danmark|suomi|island|' +
    'nederland|belgie|belgique|ceska republika|slovensko|magyarorszag|romania|brasil|mexico|peru|argentina|chile|colombia|hong kong|taiwan|r.o.c.|macau|prc'
  ).split('|'),
);
