// Houses, farms and settlements by their name, and what stands between marks before a postcode.

const fromTables = (source: string, flags = 'u'): RegExp => new RegExp(source, flags);
/** The first letter of each word small or large. */
const anyCase = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** Behind the name. */
const behind =
  'cottages?|house|lodge|farm|farmhouse|barn|manor|grange|hall|court|mansions?|home|bank|mill|rectory|vicarage|priory|abbey|croft|bungalow|flats?|apartments?|building|bldg|' +
  'towers?|heights|residences?|residency|estates?|villas?|chambers|wharf|gardens|maltings|cooperage|brewery|forge|smithy|bothy|lofts|quarters|plaza|complex|society|chs|chsl|enclave|park|village|' +
  'subd\\.?|subdivision|condominium|condo|bhavan|bhawan|nagar|colony|layout|phase|barangay|ranch|homestead|station|orchard|stables|care home|nursing home|holiday park|caravan park|primary school|school house|almshouses|yard|works|industrial estate|trading estate|business park';
/** Before it. */
const front =
  'the|ehpad|maison|manoir|le clos|la bastide|les|le|la|seniorenzentrum|altenzentrum|stift|kloster|caserío|résidence|villa|casa|haus|hof|gut|schloss|seniorenheim|seniorenresidenz|pflegeheim|altenheim|wohnheim|studentenwohnheim|edificio|edif\\.|edifício|ed\\.|condomínio|condominio|cond\\.|palazzo|immeuble|' +
  'residencial|residenza|foyer|château|domaine|ferme|mas|moulin|quinta|herdade|sítio|fazenda|chácara|finca|masía|cortijo|hacienda|rancho|cascina|podere|fattoria|tenuta|agriturismo|borgo|teach|' +
  'huize|hoeve|ty|tŷ|osada|urbanización|urb\\.|conjunto|colonia|col\\.|fraccionamiento|fracc\\.|barrio|bo\\.|jardim|vila|bairro|parque|lieu-dit|lieudit|lugar|loc\\.|località|frazione|fraz\\.|hameau|contrada|c\\.da|' +
  'gemarkung|ortsteil|ot|weiler|kolonia|kol\\.|village|vill\\.|p\\.?o\\.|post|post office|dist\\.?|district|taluk|tehsil|mouza|brgy\\.?|barangay|purok|sitio|sector|near|opp\\.?|opposite|behind|partida|quartier|lotissement|' +
  'cité|ilot|s/o|d/o|w/o|c/o|at|kampung|kampong|desa|dusun|komplek|perumahan|taman|phường|quận|khu phố|tổ|ấp|xã|huyện|мкр\\.?|микрорайон|посёлок|пос\\.|деревня|дер\\.|село|с\\.|снт|район|р-н|mahalle';

/** A word of a name: with a capital letter or a digit, or one that joins two. */
const part =
  "(?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'’.&-]{0,22}|de|del|la|le|les|los|las|el|da|do|dos|das|di|della|delle|alle|du|des|of|the|and|von|van|der|den|am|sur|sous|aux|e|y|&|upon|under|by|nad|pod|'t|na)";

const house = fromTables(
  `(?<![\\p{L}\\p{N}.'’-])(?:(?:${anyCase(front.replace('|at|', '|').replace('|c/o', ''))}) (?:${part} ){0,3}[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]{0,22}|(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}'’.&-]{0,22} ){1,3}(?:${anyCase(behind)}|${behind.toUpperCase().replaceAll('\\.', '\\.')})(?: \\d{1,3})?)(?: s/n)?$`,
);
export const houseWord = fromTables(`(?<!\\p{L})(?:${behind}|${front})(?!\\p{L})`, 'iu');
/** A word for a street anywhere in it. */
export const streetWord =
  /(?<!\p{L})(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|place|terrace|way|close|crescent|grove|mews|row|walk|hill|green|quay|square|main|cross|marg|gali|chowk|salai|rue|chemin|impasse|allée|route|via|viale|piazza|calle|avenida|rua|travessa|estrada|ul|ulica|os|straße|strasse|weg|gasse|platz|heol|stryd|bóthar|sráid|jalan|jl|soi|triq|улица|ул|вул|sokak|cad|mah)(?!\p{L})|\p{L}{3}(?:str|straße|strasse|weg|gasse|platz|straat|laan|dijk|gatan|vägen|veien|vej)(?!\p{L})/iu;

const capitals = fromTables(
  `(?:(?<=[,;:|"'(>\\n]|^|[.!?] )[ \\t]{0,3}|(?<=(?:^|[^\\p{L}])\\p{Ll}[\\p{L}’']{0,12} ))(?!(?:de|del|la|le|les|da|do|di|du|des|of|the|and|der|den|am|e|y|na) )(?:${part} ){0,5}[\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}'’./&#-]{0,24}$`,
);

/** What is no part of an address though it stands between two marks. */
export const notParts =
  /^(?:thanks?|thank you|regards|best|kind|cheers|sincerely|yours|dear|hi|hello|hey|please|phone|tel|mobile|fax|e-?mail|love|mit|viele|liebe|danke|merci|cordialement|saludos|gracias|ship|bill|deliver|send|name|address|from|to|customer|sender|the following|and|or|if|i|we|my|this|it|he|she|they|you|when|what|who|is|also|but|so|then|yes|no|ok|born|dob|dated?|on|invoice|order|ref|mein|meine|meiner|mon|ma|mes|mi|mis|mio|mia|meu|minha|mijn|mój|moja|unser|unsere|our|his|her|their|der|die|das|frau|herr|el|los|las|il|lo|pour|para|für|per|voor|dla)(?!\p{L})|(?<!\p{L})(?:was|are|were|has|have|will|would|that|which|not|hat|ist|war|und|est|sont|è|es|son|jest)(?!\p{L})|:$/iu;

/** `1137 Budapest`, `31-147 Kraków`, `г. Москва`, `м. Львів`; before a comma. */
export const townBefore =
  /(?<![\p{L}\p{N}.-])(?:(?:\d{4,6}|\d{2}-\d{3}|\d{3} \d{2}),? \p{Lu}[\p{L}\p{M}'’.-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24}){0,2}|(?:\d{6}, )?[гм]\. ?\p{Lu}[\p{L}\p{M}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?)$/u;

/** How far back these look, in UTF-16 units. */
const reach = 64;
/** `Brook Cottage`, `Wing Fung Building`, `Résidence Les Pins`, `The Willows`, `Village Barhi`; right at the end. */
export const houseBefore = (text: string): string => house.exec(text.slice(-reach))?.[0] ?? '';
/** Words between the last mark and the end: the first with a capital letter or a digit, at most six. */
export const wordsBefore = (text: string): string => capitals.exec(text.slice(-reach))?.[0] ?? '';
