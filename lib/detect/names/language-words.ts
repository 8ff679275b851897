/** Short words that hold each language together. Their order is part of the model: do not change it. */
const lists = [
  'the and of to in is that for it with you this are not have my be on was at from we he she they can what please as by our your his her an or if me i so but has had will about how do did does just been',
  'der die das und ist nicht ich ein eine zu mit von für fuer den auf dem sich auch wir er sie es im bei hat war wie bitte mir mich noch am einen einer zum zur sind haben wird oder aber aus nach dass was kann mein meine ihr um vom so nur wenn schon',
  'le la les des et est que une un pour dans je vous avec pas sur nous il elle ce de du au aux qui mon ma mes ne plus se son sa en on par suis sont mais ou cette chez merci bonjour a été comme tu c j l d qu n s',
  'el los las que y es una un para con por no mi se del como pero me la en al lo le su está esta más ha he soy son sin muy hola gracias tengo qué te nos ya porque fue si desde yo',
  'il che di è una un per non sono con mi della le si del ho questo la i gli ha lo da al alla nel nella ma mio mia come più ciao grazie anche dei delle se ci sua suo era sul c l dell all',
  'o os que não nao uma um para com eu é do da em por meu mas se as dos das no na ao minha me está de sua seu foi mais você voce obrigado obrigada já como tem às pelo pela isso são',
  'het een de van en is niet ik dat met voor op zijn aan mijn te maar je hij ze we er ook om bij heeft naar wat nog dit als of kan wil geen jij uit heb was hoe mij die hebben over moet',
  'nie się sie na w z jest i do że ze to jak dla mam czy po ale od za o mi co ja mnie pan pani proszę prosze jestem tak był była już u by przez oraz są być tego moja mój tylko ma',
] as const;

const bitsOf = new Map<string, number>();
lists.forEach((list, index) => {
  for (const word of list.split(' ')) bitsOf.set(word, (bitsOf.get(word) ?? 0) | (1 << index));
});

/**
 * Languages that a word helps to tell, as bits in the order of the lists.
 *
 * @param lower in small letters
 * @returns 0 for all other words
 */
export const languageBits = (lower: string): number => bitsOf.get(lower) ?? 0;

/** How many languages are told apart. */
export const languageCount = lists.length;
