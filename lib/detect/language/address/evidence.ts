// What speaks for or against a street, in it and before it.

/** A street written with capital letters is one more surely than `5 minutes down the road`; `4 April 2024` is a date, `Musterstraße` an example. */
export function ownScore(found: string): number {
  const words = found.replace(/(?<!\p{L})km \d/u, '').match(/(?<!\p{L})(?!(?:d|l)['’])\p{L}[\p{L}\p{M}'’.-]+/gu) ?? [];
  if (words.length === 0) return 0;
  if (/^(?:im|am|in der|an der|auf der|zum|zur) /.test(found)) return -0.6;
  if (words.some((word) => notInStreets.has(word.toLowerCase().replace(/\.$/, '')))) return -0.5;
  if (/^\d{4}-\d\d|^\d{1,2} \p{L}{3,10}\.? (?:19|20)\d\d$/u.test(found)) return -0.5;
  if (/^musterstra|^musterweg/i.test(found)) return -0.7;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return capitals === words.length ? 0.15 : capitals === 0 ? -0.25 : 0;
}

const notInStreets: ReadonlySet<string> = new Set(
  (
    'is are was were has have had you we they he she it i my your his her our their this that these those with without than then if when and or ' +
    'but to by for minutes minute min hours hour days day weeks week months month years year times people percent miles km kilometers meters feet ' +
    'mr mrs ms steps points items pages cars men women kids children dollars euros pounds more less about only just per each every in on off from ways ' +
    'ist sind hat haben war wird dass mit est sont avec pour dans sur ha hanno sono con per che tiene fue para pero jest są dla są é são tem foi foram zijn heeft voor met het'
  ).split(' '),
);

/** `lives at`, `address:`, `ship to` right before. */
export function cueBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 60), start);
  if (countedBefore.test(before)) return -0.6;
  if (surelyBefore.test(before)) return 0.45;
  return perhapsBefore.test(before) ? 0.3 : 0;
}

/** `Chapter 12, The Long Road`: the number counts something else. */
const countedBefore =
  /(?:(?<!\p{L})(?:art\.?|abs\.?|chapter|section|part|figure|fig|pages?|pp?|table|steps?|scenario|question|episode|season|volume|vol|version|item|exercise|orientation|level|day|week|article|line|row|column|grade|act|scene|kapitel|seite|abschnitt|artikel|artículo|articolo|artigo|capítulo|chapitre|página|pagina|strona|ust\.|http|code|error|códigos?|isbn|rfc|iso|din)[ .:]{1,3}|§ ?)$/iu;

const surelyBefore =
  /(?:address(?:es)?(?: (?:of|for) [^\n:]{2,30})?(?: (?:is|was|are|to|the same))?|live[sd]? (?:at|in)|living at|resid(?:e[sd]?|ing) (?:at|in)|adresse(?: (?:ist|lautet|est))?|anschrift(?: (?:ist|lautet))?|wohnhaft(?: in)?|domicilio|dirección(?: es)?|indirizzo|endereço|morada|adres(?: zamieszkania)?|adresa(?: mea)?|adress|adresas|adrese|lakcím|cím|osoite|naslov|διεύθυνση|адреса?|住所は?|주소|地址|العنوان|כתובת|địa chỉ|alamat(?: rumah)?|mój adres(?: to)?|mi dirección(?: es)?)[\s:>"'?,«]{1,8}$/iu;

const perhapsBefore =
  /(?:address(?:es)?|live[sd]?|living|reside[sd]?|residing|located|office|home|house|ship(?:ped|ping)?|deliver(?:ed|y)?|mail(?:ed|ing)?|send|sent|moved?|meet (?:me|us|him|her|them)|taxi|wohn(?:e[nst]?|t)?|bor (?:på|i)|asun|bydl[ií]\p{L}{0,2}|lak(?:om|ik)|живу|живет|мешкаю|locuiesc|oturuyorum|sta|stanno|habite|vivo|vive|abito|abita|moro|mora|woon|woont|mieszkam?|klingel|livrer|entrega|consegn\p{L}+|bezorg\p{L}+|dostaw\p{L}+|wohnhaft|adresse|anschrift|domicile|return|letter|arrived|stuff|card)\b[^\n.]{0,30}?(?:\bat|\bin|\bto|\bis|\bare|\bwas|:|,|here)?[\s:>"'?]{0,8}$/iu;

/** `Wall Street 2008`, `2008, Abbey Road`, `2024 Ford Focus ST`: a year beside a name rather than a house number. */
export function yearScore(found: string): number {
  if (/^(?:19|20)\d\d,|\p{L}\.? (?:19|20)\d\d$/u.test(found)) return -0.35;
  return /^(?:19|20)\d\d .{0,60}\p{Ll}.{0,60} \p{Lu}{2}$/u.test(found) ? -0.4 : 0;
}
