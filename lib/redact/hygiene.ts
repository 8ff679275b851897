import { inLatinLetters, mixedWords, oddLettersIn } from '@/lib/model/look-alikes';

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
const unseen = '[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';
/** Flags of England, Scotland and Wales are a black flag with up to six tags behind it. */
const hiddenTag = '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,6})[\\u{e0000}-\\u{e007f}]';
/** Persian and the scripts of India spell with it. */
const joiner = '(?<![\\p{sc=Arabic}\\p{sc=Devanagari}\\p{sc=Bengali}\\p{sc=Malayalam}\\p{sc=Kannada}])\\u200c';
const invisible = new RegExp(`${unseen}|${joiner}|${hiddenTag}`, 'gu');

/** Unicode tag block: the ASCII characters again, invisible, 0xE0000 further on. */
const tags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0020}-\u{e007e}]+/gu;
const tagOffset = 0xe0000;

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
    lookAlikes: mixedWords(text).reduce((sum, word) => sum + oddLettersIn(word).length, 0),
    instructions: [...new Set([...commands.flatMap((command) => clean.match(command) ?? []), ...spelledInTags(text)])],
  };
};

/** Words in tag characters, and letters that are drawn in the other direction: nobody writes those. */
const hiding = new RegExp(`${hiddenTag}|[\\u202d\\u202e]`, 'u');

/**
 * True where a text is not what it looks like, in ways that no keyboard and no honest page makes: that alone is worth a question. What comes
 * along with copied text (soft hyphens, zero-width spaces) is not.
 */
export const isDisguised = (text: string): boolean =>
  hiding.test(text) || mixedWords(text).some((word) => oddLettersIn(word).length > 0);

/** The text without characters that nobody sees, and with Latin letters in Latin words. Nothing else changes. */
export const cleanText = (text: string): string => inLatinLetters(text.replace(invisible, ''));

const spelledInTags = (text: string): string[] =>
  (text.match(tags) ?? []).map((run) =>
    Array.from(run)
      .map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - tagOffset))
      .join(''),
  );
