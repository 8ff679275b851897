// Streets by a word that stands before their name, in its short forms too; houses by their name; streets by a German preposition.

const types =
  'v\\.le|p\\.?zz?a|c\\.so|l\\.go|contrada|c\\.da|loc\\.|località|fraz\\.|frazione|strada (?:provinciale|statale|comunale|vicinale)|' +
  'praceta|trav\\.|travessa|largo|lgo\\.?|urb\\.|urbanização|urbanización|quinta|bairro|alameda|estrada|rua|r\\.|av\\.|' +
  'camino|ctra\\.|carretera|pza\\.|plaza|glorieta|polígono|paseo|ronda|calle|c/|avda\\.|' +
  'ul\\.|al\\.|pl\\.|os\\.|rondo|bulwar|aleja|plac|lieu-dit|hameau|place|sente|square|villa|résidence';
const number =
  '(?:\\d{1,4}(?:[/-](?:\\d{1,4}|[A-Z](?!\\p{L}))){0,2}(?:[a-z](?![\\p{L}.]| \\d)| [b-df-hj-np-tvx](?![\\p{L}.]| \\d))?|s/?n|snc|(?:lote|parcela|lt\\.?|km) \\d{1,4})';

/** `P.zza Garibaldi 5`, `Praceta João XXIII, 8`, `al. Jana Pawła II 44/12`, `Camino Viejo s/n`, `Quinta da Boavista, lote 4`. */
export const typeAbroad = new RegExp(
  `(?<![\\p{L}\\p{N}./])(?:${types.replace(/(?<=^|\|)[a-zé]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)}) ?(?:\\d{1,2} )?\\p{L}[\\p{L}'’.-]{1,20}(?: [\\p{L}'’.-]{1,14}){0,3}(?:, ?| |(?:,? )[nN][.ºo°]{1,3} ?)${number}(?![\\p{L}\\p{N}])`,
  'gu',
);
/** `Am Anger 7`, `An den Weiden 11`, `Hinter der Mauer 7`: needs a town or words that speak of living there. */
export const byPreposition =
  /(?<![\p{L}\p{N}])(?:Am|Im|Zum|Zur|(?:An|Auf|In|Unter|Hinter|Vor|Bei|Ob) (?:dem|den|der)|Achter (?:de|het)|'t|Op (?:de|den|het)|Aan (?:de|het)|Het|De) (?:\p{Lu}\p{L}{2,14}e[nrm]? )?\p{Lu}[\p{L}-]{2,20} \d{1,3} ?[a-z]?(?![\p{L}\p{N}]|[.,:/-]\d| (?:Uhr|Tag|Jahr|Euro|Stunden|Prozent|Mal|Minuten))/gu;
/** Streets in small letters that a word for one begins or ends; tested behind words that speak of an address. */
export const smallStreet =
  /^\p{Ll}{3,20}(?:owej|skiej|ckiej|[nż]ej|iego|kiego) \d|^(?:\d{1,4} )?(?:(?:rue|via|viale|piazza|corso|calle|avenida|plaza|rua|travessa|ul|ulica|os|plac|chemin|impasse|avenue|place|allée|laan van|jalan|jl)\.? |\p{L}{2,20}(?:str|straße|strasse|weg|gasse|platz|allee|straat|laan|plein|kade|gracht|dijk|singel)\.? (?:\d|\p{L}{3,16}$))|^\d{1,4}[a-z]? (?:\p{L}{2,20} ){1,3}(?:street|road|lane|close|avenue|drive|way|court|gardens|terrace|crescent|grove|place|row|hill|st|rd|ave|ln|dr|cl)(?!\p{L})/iu;
