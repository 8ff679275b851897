// What a street is called, in the languages whose addresses are read. Sources of the forms: USPS Publication 28 appendix C1,
// Royal Mail's PAF guide, DIN 5008, and national post's own examples for the rest.

/** Behind the name, apart from it. */
const suffixes =
  'street|st|road|rd|avenue|ave|av|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|terrace|ter|circle|cir|way|parkway|pkwy|highway|hwy|' +
  'square|sq|trail|trl|close|crescent|cres|gardens|gdns|grove|mews|row|walk|hill|rise|green|quay|wharf|mansions|heights|maltings|wynd|brae|garth|circus|pike|hollow|cove|knoll|landing|trace|link|plaza|alley|loop|run|ridge|' +
  'point|pt|bend|cottages|croft|mount|yard|vale|villas|buildings|crossing|xing|turnpike|tpke|expressway|freeway|broadway|parade|esplanade|ulica|utca|út|tér|sokak|cad|caddesi|gatan|gata|' +
  'vägen|väg|gränd|vej|gade|veien|vei|gate|tee|puiestee|iela|gatvė|trg|cesta|ulice|náměstí';

/** Behind the name, apart from it, in languages that put the number last. */
const foreign =
  'utca|u(?=\\.)|út|tér|körút|krt|köz|sétány|sokak|sok|sk|cadde|caddesi|cad|bulvarı|mahallesi|mah|gatan|gata|vägen|väg|gränd|vej|gade|allé|veien|vei|gate|plass|' +
  'tee|puiestee|mnt|tänav|iela|bulvāris|gatvė|g(?=\\.)|pr|prospektas|kalea|kale|etorbidea|bulevardi|trg|cesta|ulice|ulica|náměstí|nám|třída|tř|námestie|ulitsa|улица|ул|проспект|вулиця|straat|laan|plein';

/** Grown onto the name. */
const grown =
  'strasse|straße|str|weg|platz|gasse|allee|ring|damm|ufer|steig|stieg|graben|markt|chaussee|promenade|straat|laan|plein|gracht|kade|plaats|' +
  'dijk|singel|gatan|vägen|gränd|vej|gade|veien|vegen|gata|katu|tie|kuja|polku|braut|gerði|holt|stígur|vegur|gade';

/** Before the name. */
const types =
  'rue|avenue|av|boulevard|bd|place|allée|allees|impasse|chemin|quai|cours|route|montée|passage|sentier|ruelle|faubourg|résidence|cité|hameau|lotissement|via|viale|piazza|corso|vicolo|largo|strada|calle|c/|avenida|avda|av|' +
  'plaza|paseo|ronda|carretera|ctra|camino|rambla|rua|travessa|praça|alameda|estrada|ulica|ul|aleja|al|aleje|osiedle|os|plac|pl|ulitsa|jalan|jl|lorong|carrer|' +
  'οδός|οδος|λεωφόρος|λεωφ|πλατεία|улица|ул|проспект|пр-т|переулок|пер|площадь|вулиця|вул|бульвар|бул|đường|phố|số|شارع|רחוב|רח|ถนน|ซอย|' +
  'sector|bulevardul|bd|bdul|şoseaua|șoseaua|aleea|calea|intrarea|náměstí|nám|trg|bulevar|calzada|cra|carrera|diagonal|transversal|jirón|jr|pasaje|pje|' +
  'laan|boul|bld|ch(?=\\.)|chaussée|rang|blvd|venelle|esplanade|traverse|sente|rte|imp|all(?=\\.)|fbg|triq|soi|thanon|psje|gg|шоссе|ш(?=\\.)|наб|набережная|просп|пл|мкр|' +
  'am|an der|auf der|im|in der|unter den|alte|alter|zum|zur|colonia|urb|rúa|kungsgatan|vila|zona|bulevardul|strada|str';

/** Put together from the tables above. The regex-safety test runs them all; rules for written-out patterns do not fit. */
const fromTables = (source: string, flags: string): RegExp => new RegExp(source, flags);

/** A word of a street's name: `5th`, `O'Connell`, `de`, `Main`. */
const word =
  "(?:(?!(?:apt|apartment|suite|ste|unit|flat|room)\\b)(?:\\d{1,3}(?:st|nd|rd|th)|[\\p{L}][\\p{L}\\p{M}'’.-]{0,24}))";
const number =
  '\\d{1,5}(?: 1/2)?(?:[a-zA-Z](?=[-/]\\d))?(?:[-/](?:\\d{1,4}(?:hoog)?|(?:[ivx]{2,4}|[IVX]{1,4})(?!\\p{L})|[a-zA-Z](?![\\p{L}\\d]))){0,2}' +
  '(?:[a-zA-Z](?![\\p{L}\\p{M}]|\\.? \\d)| (?:[b-df-hj-npq-tvxB-DF-HJ-NPQ-TVX](?![\\p{L}\\p{M}]|\\.? \\d)|[aA](?=[,.)\\n]|$))| (?:bis|ter|quater)(?!\\p{L}))?';
const direction = '(?:[NSEW]{1,2}\\.?|North|South|East|West)';

/** German words that begin a sentence before a street. */
const notOfStreet = '(?:Die|Der|Das|Den|Dem|In|Im|An|Am|Bitte|Ihre|Unsere|Meine|Seine) ';

/** `Der Weg 1`, `die Straße 5 km`: no name of a street. */
const article =
  '(?:[Dd](?:er|ie|as|en|em|es)|(?:[MmDdSs]|[Kk])?[Ee]in(?:e[rmns]?)?|[Dd]iese[rmns]?|[Jj]ede[rmns]?|(?:[Uu]nser|[Ii]hr|[Ee]uer)(?:e[rmns]?)?)[ -](?:Straße|Strasse|Str|Platz|Allee|Weg|Ring|Damm|Ufer|Gasse|Chaussee|Promenade)(?!\\p{L})';

const behind = '(?![\\p{L}\\p{M}\\p{N}])';

/** `1600 Pennsylvania Ave NW`, `221b Baker Street`: at most five words before the suffix. */
export const numberFirst = fromTables(
  `(?<![\\p{L}\\p{N}$€£.,#/-])(?:${number},? )(?:\\d{1,4},? )?(?:${direction} )?(?:${word} ){1,4}?(?:${suffixes})${behind}\\.?(?: (?:lane|road|street|mews|close|terrace|gardens|court|square)${behind})?(?: ${direction}${behind})?`,
  'giu',
);
/** `Hauptstraße 12a`, `Kungsgatan 5`, `Rosenweg 3`. */
export const grownSuffix = fromTables(
  `(?<![\\p{L}\\p{N}])(?!${article})(?:\\d{1,4} )?(?:Van (?:de[rn]?|het|'t) |Von der |De |Oude |Nieuwe )?(?:(?!${notOfStreet})\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24} ){0,2}?(?:\\p{L}[\\p{L}\\p{M}'’-]{1,24}(?:${grown}|[ -](?:Straße|Strasse|Str|Platz|Allee|Weg|Ring|Damm|Ufer|Gasse|Chaussee|Promenade))|\\p{Lu}[\\p{Lu}-]{1,24}(?:${grown.toUpperCase()}))${behind}\\.? ${number}${behind}`,
  'gu',
);
/** `12 rue de la Paix`, `15 Via Carlo Cattaneo 130`, `Calle Mayor 5`: number before or behind, or both. */
export const typeFirst = fromTables(
  `(?<![\\p{L}\\p{N}])(?:${number},? )?(?:\\d{1,4},? )?(?:${types})(?<!c/(?=o[ .]))(?<![a-zà-ž](?=\\p{L}))\\.? ?(?:${word} ){0,4}${word},? ?(?:n[°ºo]\\.? ?)?(?:${number})${behind}`,
  'giu',
);
/** `Carrera 7 # 12-34`, `Calle 26 No. 13-19`: streets with numbers for names, as in Colombia. */
export const numberedStreet =
  /(?<![\p{L}\p{N}])(?:carrera|cra|kr|calle|cl|diagonal|transversal|avenida|av)\.? \d{1,3} ?[a-z]?(?: (?:bis|sur|norte|este|oeste))? ?(?:#|no\.?|n[°º]) ?\d{1,3} ?[a-z]? ?- ?\d{1,3}(?!\p{N})/giu;
export const numberTypeFirst = fromTables(
  `(?<![\\p{L}\\p{N}$€£.,#])${number},? (?:\\d{1,4},? )?(?:rue|avenue|boulevard|bd|place|allée|impasse|chemin|quai|cours|route|montée|passage|sentier|ruelle|faubourg|résidence|cité|hameau|lotissement|via|viale|piazza|corso|calle|avenida|plaza|paseo|rua|travessa|praça|ulica|ul)\\.? ${word}(?: ${word}){0,3}`,
  'giu',
);
/** `92 Eusebio Dávila 57`: a number on both sides, whatever the street is called. Needs more beside it. */
export const numbersAround = fromTables(
  `(?<![\\p{L}\\p{N}$€£.,:#/-])\\d{1,3} (?:${word} ){1,4}\\d{1,5}[a-zA-Z]?${behind}(?![.,]?\\d)`,
  'giu',
);
/** `Auf dem Rott 11, 52385 …`, `Salzachkai 12, 5020 …`: a name and a number before a postcode, whatever the street is called. */
export const beforePostcode =
  /(?<![\p{L}\p{N}.-])(?<!\p{L}['’])\p{Lu}[\p{L}’'-]{1,20}(?: (?:van|von|de|del|della|da|do|dos|den|der|dem|di|la|le|het|im|am|aan|op|\p{Lu}[\p{L}’'.-]{1,20})){0,4} \d{1,4}(?:[a-z]|[/-]\d{1,4})?(?: (?:m|lok|ap|bus|top)\.? ?\d{1,4})?(?=(?:,|,? [|/])?\s{1,3}(?:[A-Z]{1,2}-)?(?:\d{5}|\d{3} \d{2}|(?!19|20)\d{4}(?: [A-Z]{2})?|\d{2}-\d{3}|\d{4}-\d{3}) \p{Lu})/gu;
/** What stands before such a name and has no capital letter. */
export const typeBefore = /(?<!\p{L})(?:ul|al|pl|os|str|av|r|c)\.? $/iu;
/** A street's name behind a word that means nothing else: `Rua …`, `ul. …`, `Calle …`. Tested against the whole. */
export const sureType =
  /^(?:\d{1,4},? )?(?:rue|chemin|impasse|allée|quai|montée|viale|piazza|corso|vicolo|largo|via|calle|c\/|avenida|avda|plaza|paseo|rambla|rua|travessa|praça|alameda|estrada|ulica|ul|aleja|osiedle|os|jalan|jl|lorong|strada|bulevardul|şoseaua|șoseaua|aleea|calea|улица|ул|проспект|переулок|пер|вулиця|вул|бульвар|бул|жк|οδός|λεωφόρος|λεωφ|đường|phố|laan van|triq|שדרות|רחוב|شارع|ถนน)\.? ?(?:(?:d[aeiou]s?|del|della|dell'|de la|de los|la|san|santa|sv|św)\.? ){0,2}[\p{Lu}\p{Lo}]/iu;
/** `Main Street 5` and `Marktplatz 7` in the manner of the Continent, and named houses: `… Street, Leeds LS1 4AP`. */
export const suffixThenNumber = fromTables(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{1,24} ){1,3}(?:${suffixes.replace('|place|pl|', '|')})\\.?,? (?:no\\.? |nr\\.? |number )?${number}${behind}`,
  'giu',
);
/** `07 262 Pavlou Drandaki` before a unit, a comma or a line end: whatever the street is called. Needs much beside it. */
export const numberName = fromTables(
  `(?<![\\p{L}\\p{N}$€£.,:#/-])\\d{1,5}[a-z]?,? (?:\\d{1,5} )?\\p{L}[\\p{L}'’.-]{0,20}(?: \\p{L}[\\p{L}'’.-]{0,20}){0,3}?(?=,|\\n| (?:apt|apartment|suite|ste|unit|flat)\\b|\\. |$)`,
  'giu',
);
/** `Király u. 23.`, `Atatürk Cad. No: 5`, `Masarykovo náměstí 3`: what stands before the last word of the name is taken in later. */
export const foreignSuffix = fromTables(
  `(?<![\\p{L}\\p{N}])\\p{L}{2,20} (?:${foreign})${behind}\\.?,? (?:no\\.?:? ?)?\\d{1,5}(?:[a-z](?=[-/]))?(?:[-/]\\d{1,4})?(?:[a-z](?!\\p{L})| [b-df-hj-np-tvx](?![\\p{L}:.]))?(?![\\p{L}\\p{N}])`,
  'giu',
);
/** A number and words with capital letters that end right before a street's last word. */
export const nameBefore = /(?:\d{1,4} )?(?:\p{Lu}[\p{L}’'.-]{1,20} ){1,3}$/u;
/** `the corner of Mill Lane and 5th Avenue`: names with capital letters, or with numbers. */
export const corner =
  /(?<!\p{L})(?:corner|intersection|junction|crossing) of [\p{Lu}\dvdl][\p{L}\d '’.-]{1,40} (?:and|&) [\p{Lu}\dvdl][\p{L}\d'’-]{0,20}(?: [\p{Lu}\d][\p{L}\d'’-]{0,20}){0,3}/gu;

/** House numbers as they are said. */
const spoken =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?(?:one|two|three|four|five|six|seven|eight|nine)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|' +
  '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|' +
  '(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:i|a)?(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove)?|uno|due|tre|quattro|cinque|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|' +
  '(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|veinti\\p{L}{3,6}|veinte|diez|once|doce|trece|catorce|quince|(?:vingt|trente|quarante|cinquante|soixante)(?:-\\p{L}{2,7})?|douze|treize|quatorze|quinze|seize)';

/** What speaks of an address, with what may stand before its value. */
export const addressWords =
  /(?<!\p{L})(?:address(?:es)?(?: is| was|:)|live[sd]? at|living at|resid(?:ing|e[sd]?) at|office is at|indirizzo:|dirección:|endereço:|adresse:|anschrift:|adres:?|mieszkam (?:na|przy)|zam(?:\.|ieszkał[ya])(?: przy)?|zamieszkał[aey] (?:w|przy)|wonende (?:te|aan de|aan)|(?:ik )?woont? (?:op|aan de|aan)|ik woon|demeurant(?: au)?|domiciliée? (?:au|à)|(?:j'|j’)?habite(?: au)?|wohnhaft(?: in)?|(?:ich )?wohn[et]?(?: in der| im| am)?|abit[oa] (?:sempre |ancora )?in|residente (?:in|en|na)|mor[oa] (?:na|no)|viv[oe] en(?: la)?|mieszkam?)\s{1,3}/giu;
/** Behind such words: any name with a number before or behind it. Sticky. */
export const numberedName = fromTables(
  `(?:(?:\\d{1,5}[a-z]?|${spoken}),? (?:\\p{L}[\\p{L}\\p{M}'’.-]{0,24} ){0,3}\\p{L}[\\p{L}\\p{M}'’.-]{0,24}|(?:\\p{L}[\\p{L}\\p{M}'’.-]{0,24} ){1,4}?(?:\\d{1,5}(?:[a-z]|\\/\\d{1,4})?|${spoken})|(?:\\p{L}[\\p{L}\\p{M}'’-]{1,24} ){0,3}?\\p{L}[\\p{L}\\p{M}'’-]{2,24}(?=, (?:\\d{5}|\\d{4}-\\d{3}|\\d{2}-\\d{3}) \\p{L}))(?![\\p{L}\\p{N}])`,
  'iuy',
);
/** `P.O. Box 1234`, `Postfach 12 34`, `Casilla 5`. */
export const postBox =
  /(?<![\p{L}\p{N}])(?:(?:p\.? ?o\.? ?box|p\.? ?o\.? ?bag|p\.?o\.?b\.?|post office box|private bag|postfach|boîte postale|b\.p\.|case postale|apartado(?: postal)?|apdo\.?|casella postale|caixa postal|casilla(?: de correo)?|postbus|postboks|postbox|locked bag|gpo box|a\/я|абонентская скриня)[ #:]{1,3}(?:n[or]\.? ?)?[a-z]{0,2}\d{1,6}(?:[ -]\d{1,5}){0,3}|(?:box|pl|pf\.?|lokero|pk|postilokero) \d{1,5}(?=,? \d{3} ?\d{2} \p{Lu})|(?:bp|cp) \d{1,5}(?=,? \d{4,5} \p{L})|skr\.? ?poczt\.? \d{1,4}|(?:rr|r\.r\.|rural route|rt|rte|route|hc|hcr|star rt|star route|rmb|rsd|cmr|rd) ?#?\d{1,4},? box \d{1,5}[a-z]?)(?![\p{L}\p{N}])/giu;
/** `My zip code is 35649`, `postcode: LS1 4AP`. */
export const labelledPostcode =
  /(?<=(?<!\p{L})(?:zip|zip ?code|postcode|post code|postal code|plz|postleitzahl|code postal|cep|eircode|pin ?code|kod pocztowy|código postal|psč|irányítószám|posta kodu|postnummer|postcode is)(?: is|:)? {1,2})(?!0{4})(?:\d{5}-\d{3,4}|\d{4,6}|\d{3} \d{2,3}|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4}|\d{4} ?[A-Z]{2})(?![\p{L}\p{N}])/giu;
/** Military mail: `PSC 1234, Box 5678 APO AE 09012`, `FPO AP 96602`. */
export const military =
  /(?<!\p{L})(?:(?:PSC|Unit|CMR|USNS|USS|USNV|USCGC) [\p{L}\p{M}\d ,.'-]{1,30}\s)?[AFD]PO,? A[AEP] \d{5}(?:-\d{4})?/giu;
