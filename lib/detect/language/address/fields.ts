import type { Candidate } from '../../recognizer';
import type { View } from '../../view/view';
import { readBlock } from './block';

const keys =
  /^(?:(?:full |home |mailing |postal |street |billing |shipping |delivery |work |office |business |residential |current |permanent |patient |customer |client |company |property |legal |registered |return |emergency |employer |contact )*address(?: ?(?:line)? ?[123])?(?: of .{2,20})?|addr(?:ess)? ?[12]?|street(?: name| address)?|residence|anschrift|adresse|wohnort|stra(?:ß|ss)e(?: und hausnummer|[ ,/]{1,3}(?:haus)?nr\.?|[ ,/]{1,3}hausnummer)?|rue|calle|via|rua|ulica|adres(?: zamieszkania)?|adresa|domicile|domicilio|dirección|direccion|indirizzo|endereço|morada|địa chỉ|alamat(?: rumah)?|adresas|adrese|lakcím|cím|osoite|naslov|διεύθυνση|адрес|адреса|住所|주소|地址|العنوان|כתובת|adress|location|ship to|bill to|deliver to)$/;

/** Values that a label calls an address, where they hold a number, or several parts. */
export function* fromFields({ text, fieldsByKey }: View): Generator<Candidate> {
  for (const [key, fields] of fieldsByKey) {
    if (!keys.test(key)) continue;
    for (const { start, end } of fields) {
      const value = text.slice(start, end);
      if (!/\d/.test(value) || !/\p{L}{3}/u.test(value) || value.length < 8 || /[@{}<>=]|:\/\//.test(value)) continue;
      const block = readBlock(text, { start, end }, 0.75);
      yield {
        start,
        end: Math.max(end, block.end),
        score: 0.75,
        rule: 'field',
        reason: 'A label says that this is an address.',
        isLabelled: true,
      };
    }
  }
}
