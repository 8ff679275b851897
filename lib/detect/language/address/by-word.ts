// Addresses found by a word that begins or ends a part of them. Each pattern begins with such a word, so that it is looked for only where one stands.

const fromTables = (source: string, flags: string): RegExp => new RegExp(source, flags);

/** `2210 County Road 145`, `15320 US-31 N`, `N6348 Cty Rd P`: the road; the number of the house stands before. */
export const highway =
  /(?<![\p{L}\p{N}])(?:(?:county|cty|co\.?|state|u\.?s\.?|old|private|township|twp|forest(?: service)?|farm[ -]to[ -]market|ranch(?:[ -]to[ -]market)?|provincial|national) (?:road|rd\.?|route|rte\.?|highway|hwy\.?|trunk(?: highway)?)|highway|hwy\.?|route|rte\.?|rural road|us|fm|cr|sr|sh|rm|i)[ #-]{1,2}(?:\d{1,4}[a-z]?|[a-z]{1,2})(?: (?:[nsew]|north|south|east|west|business|bypass)\.?)?(?![\p{L}\p{N}])/giu;
export const houseNumberBefore =
  /(?<![\p{L}\p{N}$€£.,#/-])(?:\d{1,6}[a-z]?|[NSEW]\d{3,5}(?:[NSEW]\d{3,5})?)(?: (?:[NSEW]\.?|North|South|East|West))? $/iu;

const types =
  'strada|str|bulevardul|bulevard|bd|b-dul|calea|aleea|șoseaua|şoseaua|piața|piaţa|intrarea|ulica|ulice|ul|ulitsa|улица|ул|проспект|просп|пр-т|пр|площадь|пл|набережная|наб|шоссе|переулок|пер|бульвар|бул|б-р|' +
  'вулиця|вул|провулок|jalan|jln|jl|gang|gg|calle|avenida|avda|av|carrera|cra|jirón|jr|pasaje|psje|calzada|camino|paseo|rua|r|travessa|alameda|estrada|rodovia|praça|largo|praceta|via|viale|corso|piazza|p\\.zza|' +
  'boulevard|boul|chaussée|chemin|avenue|rue|quai|triq|soi|đường|phố|οδός|λεωφ|λεωφόρος|straße|street|road';
const word = '[^\\s,;:#()"|/]{1,24}';
const marker =
  '(?:n[or]?\\.|n[o°º]:?|nr:?|núm\\.?|num\\.?|número|numero|numéro|nummer|#|д\\.?|дом|буд\\.?|будинок|n\\.o)';
const number = '(?:\\d\\.\\d{3}|\\d{1,5}[a-zа-я]?(?:[-/]\\d{1,4}[a-z]?){0,2})';

/** `ул. Тверская, д. 12`, `Calle 5 de Mayo #123`, `C.so Vittorio Emanuele II n. 87`, `Av. Paulista, nº 1.578`: a word before the number says so. */
export const markedNumber = fromTables(
  `(?<![\\p{L}\\p{N}./])(?:(?:${types})(?!\\p{L})\\.?|c/|c\\.so) ?(?:${word} ){0,4}?${word},? ${marker} ?${number}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** `Road No. 2`, `Street 23B`, `3rd Cross`: streets with numbers for names. Needs a house before and a town behind. */
export const numberedRoad =
  /(?<![\p{L}\p{N}])(?:street|road|lane|gali|avenue|cross|main|marg|galli)\.? (?:no\.? ?)?\d{1,3}[a-z]?(?=,|\n)/giu;
/** Localities that have names or numbers, in the manner of South and East Asia and Latin America. Needs a street or a unit before it. */
export const locality =
  /(?<![\p{L}\p{N}])(?:phường|quận|huyện|brgy\.?|barangay|purok|col\.|colonia|fracc\.|fraccionamiento|kel\.|kec\.|kelurahan|kecamatan|tehsil|taluk|rt \d{1,3} ?\/ ?rw|rt\.? ?\d{1,3}|moo|mz\.?|bairro|setor|soi|mah\.?|mahallesi|sok\.?|sokak|đường|phố|ngõ|hẻm|ngách|sector|micro(?:raion|district)|near|opp\.?|opposite) [\p{Lu}\d][\p{L}\p{M}\d'’.-]{0,24}(?: [\p{Lu}\d][\p{L}\p{M}\d'’.-]{0,20}){0,2}(?=[,\n)]|$| -)/giu;
/** `Stand 4512, `, `Plot 45, `, `House No. 12-B, `: what a plot is called where streets have no names. Needs two parts behind it. */
export const plot =
  /(?<![\p{L}\p{N}])(?:stand|plot|erf|h\.? ?no|house(?: no)?|flat(?: no)?|rm|room|unit|shop|apt|suite|zimmer|số nhà|appt|apto)\.? (?:no\.? ?)?\d{1,5}(?:[-/]?[a-z])?(?=, [\p{Lu}\d])/giu;
/** `Bellevue flats, no. 40`, `Kelvin Court, Flat 31`: a house of many flats, and one of them; its name stands before. */
export const flatsOf =
  /(?<=\p{L} )(?:flats|apartments|mansions|court|house|towers?|buildings?|heights|lodge|residences?),? (?:flat|apt\.?|apartment|no\.?|number|unit|room|#) ?\d{1,4}[a-z]?(?![\p{L}\p{N}])/giu;
/** `Calle Las Palmas, Edif. Sol, Apto. 4`: a street without a number before a house or a unit. */
export const unnumbered =
  /(?<![\p{L}\p{N}])(?:calle|av\.|avda\.|avenida|carrera|rua|travessa|praceta|estrada|rodovia|rod\.|rue|chemin|allée|impasse|via|viale|corso|piazza|ul\.|jalan|jl\.) [\p{Lu}\d][\p{L}\d'’.-]{0,20}(?: [\p{L}\d'’.-]{1,20}){0,4}(?=, ?(?:edif|ed\.|apto|apt|casa|bloco|bl\.|lote|quadra|bât|esc|torre|piso|qta|quinta|local|s\/n|km|n[o°]|galp|sala|loja|scala|interno))/giu;
/** `Невский пр., д. 88`, `Зелена вул. 14`: the word behind the name. */
export const cyrillicSuffix =
  /(?<=\p{Ll} )(?:пр\.|просп\.|проспект|пр-т|ул\.|улица|наб\.|набережная|пер\.|переулок|ш\.|шоссе|бульвар|б-р|вул\.|вулиця|провулок),? (?:(?:д|дом|буд)\.? ?)?\d{1,4}\p{L}?(?:[-/]\d{1,4})?(?![\p{L}\p{N}])/giu;
/** The name before it. */
export const cyrillicBefore = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]{2,20} ){1,2}$/u;
/** `Singapore 310035`, `S310035`. */
export const singapore = /(?<![\p{L}\p{N}])(?:Singapore|S) ?\(?\d{6}(?!\d)\)?/gu;
/** `Co. Galway`: Irish counties. */
export const county =
  /(?<!\p{L})(?:co\.?|county) (?:antrim|armagh|carlow|cavan|clare|cork|derry|donegal|down|dublin|fermanagh|galway|kerry|kildare|kilkenny|laois|leitrim|limerick|longford|louth|mayo|meath|monaghan|offaly|roscommon|sligo|tipperary|tyrone|waterford|westmeath|wexford|wicklow|durham)(?!\p{L})/giu;
/** `Hollybush Farm, Ashbourne Lane`: a house by its name and a street without a number; the name stands before. */
export const namedHouse =
  /(?<=\p{L} )(?:Cottages?|House|Lodge|Farm|Farmhouse|Barn|Manor|Grange|Hall|Court|Rectory|Vicarage|Mill|Forge|Mansions|Flats|Estates?|Villas?|Towers?|Heights|Croft|Bungalow|Apartments),?(?: |\n[ \t>]{0,8})(?:\d{1,4}[a-z]?,? )?(?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:Lane|Ln|Road|Rd|Street|St|Close|Drove|Row|Avenue|Ave|Drive|Mews|Terrace)(?!\p{L})/gu;
export const houseNameBefore = /(?<![\p{L}\p{N}.])(?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}$/u;
/** `Lieu-dit Kerguen`, `Lugar da Igreja`, `Loc. Poggio alle Mura`, `Urb. El Bosque`: needs a postcode or a unit behind it. */
export const settlement =
  /(?<![\p{L}\p{N}])(?:lieu-?dit|lugar|hameau|loc\.|località|frazione|fraz\.|contrada|c\.da|cascina|podere|quinta|herdade|sítio|fazenda|chácara|kolonia|kol\.|finca|masía|cortijo|partida|urb\.|urbanización|praceta|lotissement|résidence|cité|village|vill\.|domaine|ferme|moulin|borgo|condomínio|residencial|edificio|edifício) (?:(?:d[aeiou]s?|del|della|delle|alle|la|le|les|los|las|el|l['’]) ?){0,2}[\p{Lu}\d][\p{L}\d'’.-]{1,20}(?: (?:(?:d[aeiou]s?|del|della|delle|alle|la|le|les) )?[\p{Lu}\d][\p{L}\d'’.-]{0,20}){0,3}(?=[,\n;])/giu;
/** `NY 10010`, `CA 90210-1234`: a state and its code. */
export const stateAndZip =
  /(?<![\p{L}\p{N}])(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|PR|NSW|VIC|QLD|TAS|ACT) (?:\d{5}(?:-\d{4})?|(?<=(?:NSW|VIC|QLD|TAS|ACT|WA) )\d{4})(?![\p{L}\p{N}])/gu;
/** `Minato-ku`, `Gangnam-gu`, `Teheran-ro 10-gil`: wards and streets of Japan and Korea in Latin letters. */
export const eastern =
  /-(?:ku|shi|cho|chō|machi|gun|gu|dong|ro|gil|daero)(?: \d{1,3}(?:beon)?-?gil)?(?: \d{1,4}(?:-\d{1,4})?)?(?![\p{L}\p{N}-])/gu;

const beforeWard =
  /(?<![\p{L}\p{N}])(?:\d{1,4}(?:-\d{1,4}){0,3},? )?(?:[\p{Lu}\d][\p{L}\d'-]{1,20},? ){0,3}\p{Lu}[\p{L}-]{1,20}$/u;

/** What stands before the hyphen of a ward. */
export const easternBefore = { exec: (text: string): RegExpExecArray | null => beforeWard.exec(text.slice(-50)) };
