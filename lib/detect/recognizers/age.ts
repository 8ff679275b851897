import { fieldsNamed, matches } from '../matches';
import { ageSaid, ageThenSex, ageTold, isAgeThere, sexThenAge, standsAlone } from '../numbers/ages';
import { agesListed } from '../numbers/ages-listed';
import { agesSpelled } from '../numbers/ages-spelled';
import { toldAges } from '../numbers/ages-told';
import type { Recognizer } from '../recognizer';

/** `34 years old`, `34-year-old`, `34 y/o`, `19-jährige`. */
export const yearsOld =
  /(?<![\p{L}\d.,-])\d{1,3}(?:[ -]?(?:years?|yrs?)[ -]?old|[ -]?y\/?o|[ -]?jährige?[nrsm]?|[ -]jarige?|-?letni\p{Ll}{0,4})(?![\p{L}\d])/giu;
/** `aged 34`, `age: 34`. */
export const aged =
  /(?<![\p{L}\d])(?:aged?|âgée? de|âge|edad|alter|età|idade|leeftijd|wiek|w wieku|im alter von|de edad|all'età di|op de leeftijd van|aos|ålder)[ :=]{1,3}(?<value>\d{1,3})(?![\p{L}\d%]|[.,]\d)/dgiu;

export const age: Recognizer = {
  id: 'age',
  kind: 'age',
  *find(view) {
    for (const { start, end } of matches(view.text, yearsOld)) {
      const isPerson =
        before.test(view.lower.slice(Math.max(0, start - 24), start)) || behind.test(view.lower.slice(end, end + 24));
      yield { start, end, score: isPerson ? 0.55 : 0.4, rule: 'years', reason };
    }
    for (const { start, end, value } of fieldsNamed(view, label)) {
      if (/^\d{1,3}(?!\d)/.test(value))
        yield { start, end, score: 0.55, rule: 'by-label', reason: 'A label says that it is an age.' };
    }
    for (const { start, end } of matches(view.text, aged)) {
      yield { start, end, score: 0.55, rule: 'by-label', reason: 'A word before it says that it is an age.' };
    }
    for (const pattern of [ageSaid, ageTold, ageThenSex, sexThenAge]) {
      for (const { start, end } of matches(view.text, pattern)) yield { start, end, score: 0.5, rule: 'said', reason };
    }
    for (const ages of [agesListed, toldAges, agesSpelled])
      for (const { start, end } of ages(view.lower)) yield { start, end, score: 0.5, rule: 'said', reason };
    for (const { start, end } of matches(view.text, standsAlone)) {
      if (isAgeThere(view.text, { start, end })) yield { start, end, score: 0.5, rule: 'said', reason };
    }
  },
};

const reason = 'It says how old somebody is.';
const label = /^(?:age|âge|edad|alter|età|idade|leeftijd|wiek|ålder|patient age)$/;

/** Who is so old: people, not houses and whisky. */
const before =
  /(?:\b(?:i am|i'm|he is|he's|she is|she's|they are|turned|mom is|dad is|son is|daughter is|wife is|husband is|patient is|my|our|his|her|their|your|for an?|with an?|der|die|den|dem|einen?|einer|mein\p{L}{0,2}|unser\p{L}{0,2}|sein\p{L}{0,2}|ihr\p{L}{0,2}|de|een|mijn|onze)|\b(?:m[rs]s?|dr)\.? [\p{L}'-]{2,16},?(?: is)?)(?: an?)? $/u;
const behind =
  /^,? (?:white |black |asian |hispanic |caucasian )?(?:man|woman|male|female|boy|girl|son|daughter|brother|sister|patient|gentleman|lady|mother|father|wife|husband|kid|child|twins?|girls|boys|grandson|granddaughter|niece|nephew|cousin|córk\p{L}{1,2}|syn\p{L}{0,2}|kobiet\p{L}|mężczyzn\p{L}|pacjent\p{L}{0,2}|wnu\p{L}{1,4}|m|f)(?!\p{L})/u;
