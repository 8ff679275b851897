// What parts a house: flats, floors, stairs, blocks, plots. Words as post offices print them in their own examples (UPU, Postal addressing systems).

/** Put together from the tables below. */
const fromTables = (source: string, flags: string): RegExp => new RegExp(source, flags);

/** Before a number or a letter. Short ones that are words of their own elsewhere stand under `brief`. */
const named =
  'apartment|apt|suite|ste|unit|flat|room|rm|floor|fl|level|lvl|lot|building|bldg|block|blk|tower|wing|shop|office|villa|plot|house|trailer|trlr|space|spc|penthouse|' +
  'phase|entrance|staircase|cabin|pmb|ward|section|sec|site|comp|pitch|mooring|berth|slip|buzzer|bell|klingel|citofono|interphone|digicode|' +
  'wohnung|whg|zimmer|zi|haus|stiege|stg|tür|top|stock|etage|aufgang|turm|gebäude|geb|eingang|app|' +
  'appartement|appt|bâtiment|bât|bat|escalier|esc|étage|porte|pte|bte|boîte|chambre|entrée|tour|logement|' +
  'piso|puerta|pta|escalera|portal|bloque|blq|interior|int|exterior|ext|departamento|depto|dpto|dep|casa|cs|lote|lt|manzana|mza|mz|torre|edificio|edif|local|oficina|parcela|polígono|nave|' +
  'apartamento|apto|bloco|bl|conjunto|conj|cj|quadra|qd|sala|loja|lj|andar|fração|' +
  'interno|scala|palazzina|pal|piano|lotto|civico|' +
  'bus|huis|kamer|verdieping|hoog|' +
  'mieszkanie|mieszkania|lokal|lok|klatka|kl|blok|piętro|pokój|pok|' +
  'byt|patro|vchod|emelet|ajtó|lph|lépcsőház|épület|ép|' +
  'ap|sc|et|bl|scara|etaj|apartament|daire|kat|blok|' +
  'дом|корпус|корп|кор|строение|стр|квартира|кв|подъезд|этаж|эт|офис|оф|буд|будинок|під|вх|ет|ап|бл|' +
  'lgh|leilighet|leil|dør|uppgång|rappu|krs|moo|rt|rw|tầng|lầu|căn|kv|korp|дверь|דירה|קומה|شقة|الدور|galpão|box';
/** Only with a full stop, or right before a digit. */
const brief = 'as|bost|m|d|k|p|n|ч|д|к|hs|of|ph|ch|g|č|s|sl|no|nr|u';
const value = '(?:\\d{1,4}(?:[-/.]?[\\p{L}\\d]{1,4}){0,2}|[\\p{Lu}](?:-?\\d{1,4})?|[ivx]{1,4})';
/** `izq.`, `links`, `th.`: which side of a landing. */
const side =
  '(?:links|rechts|mitte|li|re|izq|izda|izqda|dcha|dch|der|esq|dto|drt|frente|fte|fundos|tras|gauche|droite|centro|th|tv|mf|ezk|esk|sx|dx)(?!\\p{L})\\.?';
const level =
  '(?:floor|flr|fl|stock|stk|etage|og|étage|ét|piso|andar|piano|verdieping|hoog|em|emelet|ezk|eskuin|tr|sal|krs|kat|этаж|ет|et|patro|piętro|p)(?!\\p{L})\\.?';

/** `3rd floor`, `3. OG links`, `2º izq.`, `4. th.`, `14/F`, `2. em. 3.`. */
const counted = `(?:\\d{1,2}|[ivx]{1,4}(?=\\.))(?:st|nd|rd|th|er|ère|e|ème|ª|º|[oa](?!\\p{L})|°|\\.[oaº]?|-[oa])?\\.?[ -]?(?:${level}(?:,? ${side}| \\d{1,2}\\.?(?! ?\\d)| [a-z](?!\\p{L}))?|${side})`;
const ordinal =
  '\\d{1,2}\\.?[oa] ?[a-z](?![\\p{L}\\p{N}])|\\d{1,2}\\.? ?(?:[ºª°]|[oa](?!\\p{L}))(?: ?(?:[a-z](?!\\p{L})))?\\.?';
const alone =
  '(?:(?:the )?(?:basement|ground[- ]floor|top[- ]floor|first[- ]floor|second[- ]floor|third[- ]floor|garden|lower|upper|attic|studio|rear|front|annexe?)(?: (?:flat|apartment|unit|studio))?|' +
  'hinterhaus|vorderhaus|seitenflügel|quergebäude|gartenhaus|hinterhof|hh|vh|parterre|souterrain|dachgeschoss|erdgeschoss|hochparterre|(?:eg|dg|og|ug)(?: (?:links|rechts|mitte))?|' +
  'rez-de-chaussée|rdc|entresol|cave|fundos|sobreloja|térreo|subcave|ático|entresuelo|principal|bajo(?: \\p{L}(?!\\p{L}))?|planta baja|pb|s/n|' +
  '(?:primo|secondo|terzo|quarto|quinto|sesto) piano|piano (?:terra|primo|secondo|terzo|quarto|quinto|rialzato|ammezzato)|r/c(?: (?:esq|dto|dt))?|rés-do-chão|' +
  'huis|hs|bovenwoning|benedenwoning|parter|oficyna|suterena|st(?:uen)?\\. ?(?:th|tv|mf)|kl\\. ?(?:th|tv)|kld|fsz|földszint|zemin kat|bodrum|upstairs|downstairs)(?![\\p{L}\\p{N}])\\.?';

/** `Apt. 5B`, `Suite 400`, `Stiege 3`, `bl. A4`, `кв. 12`, `3. OG links`, `# 12`. Sticky. */
export const unit = fromTables(
  `(?:(?:${named})(?:\\.?[ #:]{1,2}(?:n[or]?\\.? ?)?|\\.?#?(?=\\d))${value}(?: ?"[a-z]")?(?![\\p{L}\\p{N}])|(?:${brief})(?:\\. ?|:|(?=\\d))\\d{1,4}[a-z]?(?![\\p{L}\\p{N}])|` +
    `${alone}|${counted}|${ordinal}|\\d{1,2}/f(?!\\p{L})|#\\s?\\d{1,5}(?:-\\d{1,4})?[a-z]?(?![\\p{L}\\p{N}])|[a-z] \\d{1,3}(?![\\p{L}\\p{N}])|n[ºo°]\\.? ?\\d{1,4}(?!\\p{N})|km\\.? \\d{1,3}(?:[+,.]\\d{1,3})?(?![\\p{L}\\p{N}])|[a-z]-\\d{1,3}(?:/\\d{1,3})?(?=,|\\n|$))`,
  'iuy',
);

const before =
  'apartment|apt|suite|ste|unit|flat|room|rm|floor|level|lot|building|bldg|block|blk|tower|shop|office|villa|plot|house|stand|trailer|phase|door|duplex|site|pmb|h\\.?no|d\\.?no|no|nr|số|' +
  'wohnung|whg|zimmer|haus|stiege|top|appartement|appt|app|bâtiment|bât|chambre|porte|esc|étage|piso|puerta|portal|bloque|departamento|depto|dpto|apto|apartamento|bloco|casa|lote|quadra|conjunto|parcela|polígono|sala|' +
  'interno|scala|kamer|byt|mieszkanie|kat|daire|rd|č\\.p|čp|rr|site|comp|pitch|mooring|berth|số nhà|số|ngõ|hẻm|ngách|stand|erf|caravan|zi|sala|loja|galpão|q[ins]|sq[ns]';

/** The same before a street, right at the end of what stands there. */
export const unitBefore = fromTables(
  `(?<![\\p{L}\\p{N}])(?:(?:${before})(?:\\.?[ #:]{1,2}(?:no\\.? ?|nr\\.? ?|#)?(?:\\d{1,5}(?:-?[a-z])?(?:[-/]\\d{1,4}[a-z]?){0,3}(?:/[a-z])?|[a-z](?:-?\\d{1,4})?)|\\.?#?\\d{1,5}[a-z]?)|` +
    `(?:the )?(?:basement|garden|upper|lower|attic|(?:ground|top|first|second|third|1st|2nd|3rd)[- ]floor)(?: (?:flat|apartment|unit))?|\\d{1,2}(?:st|nd|rd|th) floor|\\d{1,3}/?f|u \\d{1,3}|` +
    `\\d{1,2}[oaºª]\\.? (?:izq|dcha|[a-z])\\.?|\\d{1,2}(?:\\.|er|e|ème) (?:stock|og|étage))$`,
  'iu',
);
/** `B-402`, `2/1`, `No. 17`, `#12`, `8-2-120/A` where a comma parts it from what follows. */
export const codeBefore =
  /(?<![\p{L}\p{N}./-])(?:[A-Z]{1,2}-?\d{1,4}(?:\/\d{1,4})?|\d{1,3}\/\d{1,3}|\d{1,4}(?:-\d{1,4}){1,3}(?:\/[A-Z\d]{1,3})?|#\d{1,5}(?:-\d{1,4})?|\d{1,4}[A-Z])$/u;
/** Right before the number that a street was found to begin with: `Plot `, `No. `, `Quadra `, `SQN `. */
export const wordBefore = fromTables(
  `(?<![\\p{L}\\p{N}.])(?:${before}|u|sqn|sqs|cln|cls|scn|scs|shi[sn]|q[ile]|qn[mlng]|blk|blok)\\.?[ #:]{1,2}$`,
  'iu',
);
