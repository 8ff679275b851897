import type { View } from '../view/view';
import { everyMatch } from '../every-match';

/** The end of a compound for a number in German and Dutch: `Kundennummer`, `Vers.-Nr.`, `polisnr`. */
export const compoundEnd = /(?<=[\p{L}.-])(?:nummer|nr)(?![\p{L}\p{N}])\.?/giu;
/** What stands before it, in one word. */
export const compoundStart = /[\p{L}.-]{1,28}$/u;

/** Numbers of things, and those that other recognizers know better. */
const ofThings =
  /(?:telefon|telefoon|handy|mobil|mobiel|ruf|fax|gsm|haus|huis|zimmer|kamer|seiten|versions?|modell?|artikel|teile?|onderdeel|gleis|spoor|flug|vlucht|zug|trein|linien?|rücken|rug|positions?|zeilen?|regel|kapitel|aufgaben?|übungs?|folge|ausgaben?|band|isbn|port|spalten?|typ|chargen?|los|cas|e-|hotline|notruf|service|post|bus|steuer|iban|konto|rekening|bank|seria|serien|serie|pass|paspoort|konten|start|farb|ral|norm|din|wahl|ab|kenn|einzel|durch|ein|an|zahl)-?\.?$/iu;

/** Every such compound that may number a person or a case of theirs: where it ends. Offsets into the view's text. */
export function* compoundNumbers(view: View): Generator<{ readonly end: number; readonly word: string }> {
  for (const { 0: tail, index } of everyMatch(view.text, compoundEnd)) {
    const word = compoundStart.exec(view.text.slice(Math.max(0, index - 28), index))?.[0] ?? '';
    if (word.length < 2 || ofThings.test(word)) continue;
    yield { end: index + tail.length, word };
  }
}
