/** What in a text is not what it looks like. */
export interface Oddities {
  /** Characters that nobody sees: zero-width, direction marks, tags. */
  readonly invisible: number;
  /** Letters of another script in a Latin word, where they look the same. */
  readonly lookAlikes: number;
  /** Stretches that read like instructions to a model, and what is spelled in tag characters. Each once. */
  readonly instructions: readonly string[];
}

/** As `components/review/invisible.ts` draws them. U+200D and U+FE0F stay, emoji are made with them. */
const unseen = '[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\u{e0000}-\\u{e007f}]';
/** Persian and the scripts of India spell with it. */
const joiner = '(?<![\\p{sc=Arabic}\\p{sc=Devanagari}\\p{sc=Bengali}\\p{sc=Malayalam}\\p{sc=Kannada}])\\u200c';
const invisible = new RegExp(`${unseen}|${joiner}`, 'gu');

/** Unicode tag block: the ASCII characters again, invisible, 0xE0000 further on. */
const tags = /[\u{e0020}-\u{e007e}]+/gu;
const tagOffset = 0xe0000;

/** Cyrillic and Greek letters that are drawn as Latin ones in ordinary fonts (Unicode Technical Standard 39, confusables). */
const twins = new Map(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'іi', 'јj', 'ѕs', 'һh', 'ԁd', 'ԛq', 'ԝw', 'АA', 'ВB', 'ЕE', 'КK'],
    ...['МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'ХX', 'УY', 'ЅS', 'ІI', 'ЈJ', 'οo', 'νv', 'ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH'],
    ...['ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX'],
  ].map(([odd = '', latin = '']) => [odd, latin]),
);
const mixedWord = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+/gu;

/** Openings of injected prompts, as they are published, in the languages of the corpus. Linear: no repeat in a repeat. */
const commands: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget) (?:all |any )?(?:of )?(?:the |your )?(?:previous|prior|above|earlier|preceding) (?:instructions?|prompts?|rules|messages)/gi,
  /\b(?:reveal|print|repeat|show|output) (?:me )?(?:your|the) (?:system|hidden|initial) (?:prompt|instructions)/gi,
  /\bdo not (?:tell|inform|alert|warn) the user\b/gi,
  /\byou are now (?:in )?(?:developer mode|dan\b|jailbroken)/gi,
  /<\|(?:im_start|system)\|>|\[\/?INST\]|<<SYS>>/g,
  /\bignoriere? (?:alle )?(?:die )?(?:vorherigen|bisherigen|obigen|vorigen) (?:anweisungen|instruktionen|vorgaben)/gi,
  /\bignore[rsz]? (?:toutes )?(?:les )?instructions (?:précédentes|ci-dessus|antérieures)/gi,
  /\bignor[ae] (?:todas )?(?:las )?instrucciones (?:anteriores|previas)/gi,
  /\bignora (?:tutte )?(?:le )?istruzioni (?:precedenti|di cui sopra)/gi,
  /\bignor[ea] (?:todas )?(?:as )?instruções (?:anteriores|acima)/gi,
  /\bnegeer (?:alle )?(?:de )?(?:vorige|eerdere|bovenstaande) (?:instructies|opdrachten)/gi,
  /\bzignoruj (?:wszystkie )?(?:poprzednie|wcześniejsze|powyższe) (?:instrukcje|polecenia)/gi,
];

/** Looks for what a reader of the text would not see, or would not take for what it is. */
export const odditiesIn = (text: string): Oddities => {
  // What is split by characters that nobody sees reads whole to the model.
  const clean = cleanText(text);
  return {
    invisible: text.match(invisible)?.length ?? 0,
    lookAlikes: [...text.matchAll(mixedWord)].reduce((sum, [word]) => sum + oddLettersIn(word).length, 0),
    instructions: [...new Set([...commands.flatMap((command) => clean.match(command) ?? []), ...spelledInTags(text)])],
  };
};

/** The text without characters that nobody sees, and with Latin letters in Latin words. Nothing else changes. */
export const cleanText = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(mixedWord, (word) => (oddLettersIn(word).length > 0 ? Array.from(word).map(twinOf).join('') : word));

const twinOf = (letter: string): string => twins.get(letter) ?? letter;

/** Letters to be replaced: all that are not Latin have a Latin twin, and there are Latin ones beside them. */
function oddLettersIn(word: string): readonly string[] {
  const others = Array.from(word).filter((letter) => !/\p{sc=Latin}/u.test(letter));
  const isDisguise =
    others.length > 0 && others.length < Array.from(word).length && others.every((letter) => twins.has(letter));
  return isDisguise ? others : [];
}

const spelledInTags = (text: string): string[] =>
  (text.match(tags) ?? []).map((run) =>
    Array.from(run)
      .map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - tagOffset))
      .join(''),
  );
