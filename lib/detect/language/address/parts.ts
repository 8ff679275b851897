// What may stand behind a street in an address. All sticky: they are tried at one place only.

/** `Apt. 5B`, `Suite 400`, `Flat 2`, `3rd floor`, `# 12`, `c/o`, `2. OG`. */
export const unit =
  /(?:(?:\d{1,2}\. ?)?(?:og|eg|dg|stock) (?:links|rechts|mitte)(?!\p{L})|bajo \p{L}(?!\p{L})|(?:hs|lote|parcela|whg|km)\.? \d{1,4}(?![\p{L}\p{N}])|\d{1,2}\.?o[a-z](?![\p{L}\p{N}])|(?:apt|apartment|suite|ste|unit|flat|room|rm|floor|fl|level|lot|building|bldg|block|tower|wing|wohnung|whg|piso|puerta|étage|etage|interno|scala|stg|stiege|tür|top|depto?|apto)(?:\.?[ #:]{1,2}(?:no\.? ?)?|\.?(?=\d))[\p{L}\d]{1,5}(?:-[\p{L}\d]{1,4})?(?![\p{L}\p{N}])|(?:bus|bte|boîte|box|andar|int|ap|m(?=[. ])|lok|bât|porte|esc|bl|sala|loja|kl)\.? ?\d{1,4}(?![\p{L}\p{N}])|(?:bât|esc|bloc|bloco)\.? ?\p{L}(?!\p{L})|(?:cave|fundos|sobreloja|térreo|ático|bajo|hinterhaus|vorderhaus|parterre|rez-de-chaussée|huis|r\/c|rés-do-chão|(?:primo|secondo|terzo|quarto|quinto|sesto) piano|piano (?:terra|primo|secondo|terzo|quarto|rialzato))(?!\p{L})|[a-z] \d{1,3}(?![\p{L}\p{N}])|#\s?\d{1,5}(?:-\d{1,4})?[a-z]?|\d{1,2}(?:st|nd|rd|th|\.|er|[eºª]) (?:floor|fl|og|stock|étage|piso)(?!\p{L})|\d{1,2}\.? ?(?:[ºª°]|[oa](?!\p{L}))(?: ?(?:[a-z]|izq|izda|dcha|esq|dto|andar|fte|frente)(?!\p{L}))?\.?)/iuy;

/** A unit that ends right before a street. */
export const unitBefore =
  /(?<!\p{L})(?:(?:apt|apartment|suite|ste|unit|flat|room|floor|shop|office|plot|block|lot)\.? ?(?:no\.? ?)?(?:#?[\p{L}\d]{1,5}(?:,? ?\n|, ?| ))?|(?:basement|(?:ground|top|first|second)[- ]floor|garden|upper|lower) flat, ?|\d{1,2}F, ?|(?:no|nr|số)\.? |(?:\p{Lu}[\p{L}'’]{1,20} ){1,2}(?:cottage|house|lodge|farm|villa|barn|manor|grange|hall|court|home|bank|mill),? ?)$/iu;

/** One to seven words in a row, of any case: the longest country that they begin with is looked up. */
export const words = /\p{L}[\p{L}\p{M}'’.-]{0,24}(?: \p{L}[\p{L}\p{M}'’.-]{0,24}){0,6}/uy;

/** UK (Royal Mail), Canada (`K1A 0B6`), Netherlands (`1012 AB`), Portugal, Poland, Sweden, Ireland, US ZIP+4, four to six digits, with country letters. */
export const postcode =
  /(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?:[A-Z]{1,2}-)?\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{2}-\d{3}|\d{5}-\d{3,4}|[A-Z]\d{2} [A-Z\d]{4}|\d{3}[ -]\d{2,4}|[A-Z]{3} \d{4}|[A-Z]{2}-?\d{3,4}|[A-Z]\d{4}[A-Z]{3}|\d{3}(?= \p{Lu}\p{Ll})|(?:[A-Z]{1,2}-)?\d{4,7})(?![\p{L}\p{N}]|[.,-]\d| \d)/iuy;

/** Two or three capital letters: a state, a province, a country code. Checked against the table where they stand in prose. */
export const code = /[A-Z]{2,3}(?![\p{L}\p{N}])/uy;

/** A town as it is written: one to five words, the first with a capital letter; small particles between. */
export const town =
  /\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: (?:(?:of|de|del|della|di|da|do|dos|das|la|le|les|los|las|el|am|an|der|den|im|in|bei|ob|upon|on|sur|sous|y|the|und|and|nad|pod|[uvi]|na|aan|op|ved|en|[ae]|l'|d') )?(?:(?:of|de|del|di|la|le|der|den) )?\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,4}(?![\p{L}\p{N}])/uy;

/** The same in small letters, for texts without capitals; only right before or behind a postcode or a comma pair. */
export const smallTown = /\p{L}[\p{L}\p{M}'’.-]{1,30}(?: \p{L}[\p{L}\p{M}'’.-]{0,30}){0,3}(?![\p{L}\p{N}])/uy;

/** An empty line, as forms have them before the country. */
export const paragraph = /[ \t]{0,4},?[ \t]{0,4}\n[ \t>*|?•]{0,6}\n[ \t>*|?•]{0,6}/uy;

/** What parts an address's components: a comma, a line end (with a quote's mark), spaces. */
export const joint =
  /(?:\.?[ \t]{0,4},?[ \t]{0,4}\n[ \t>*|?•]{0,24},?[ \t]{0,4}|\.?[ \t]{0,4}[,;·][ \t]{0,4}|[ \t]{1,4}[-–] |[ \t]{1,8})/uy;

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
