import { describe, expect, it } from 'vitest';
import { nameLanguageOf } from './name-language';

describe('names are read in', () => {
  it.each([
    'Please write a short letter to my landlord and say that I have not got the keys of the flat.',
    'Bitte schreib einen kurzen Brief an meinen Vermieter, dass ich die Schlüssel nicht bekommen habe und warte.',
    'Écris une lettre à mon propriétaire pour lui dire que je suis dans le hall et que les clés ne sont pas là.',
    'Escribe una carta a mi casero para decir que no tengo las llaves y que es un problema con la puerta.',
    'Scrivi una lettera al mio padrone di casa per dire che non ho le chiavi e che sono qui con il bagaglio.',
    'Escreve uma carta ao meu senhorio para dizer que não tenho as chaves e que é um problema com a porta.',
    'Schrijf een brief aan mijn huisbaas dat ik de sleutels niet heb en met een koffer voor de deur sta.',
    'Napisz list do mojego gospodarza, że nie mam kluczy i że to jest problem dla mnie, bo stoję na dworze.',
  ])('%s', (text) => expect(nameLanguageOf(text)).toBe('read'));

  it.each([
    'ev sahibime kısa bir mektup yaz, bu daire için anahtar yok ve ben çok bekledim',
    'Skriv ett brev till min hyresvärd och säg att jag inte har nycklarna, det är ett problem för mig',
    'Skriv et brev til min udlejer og sig at jeg ikke har nøglerne, det er ikke godt',
    'Kirjoita kirje vuokranantajalle, että en ole saanut avaimia ja se on ongelma kun hän ei vastaa mutta minä odotan',
    'Napiš dopis mému pronajímateli, že jsem nedostal klíče a že to není dobré, ale čekám na jeho odpověď',
    'Írj egy levelet, hogy nem kaptam meg a kulcsot, és ez már baj, de csak várok',
    'Scrie o scrisoare că nu am cheile și este o problemă pentru mine, sunt în fața casei cu bagajul',
    'Tulis surat untuk pemilik rumah bahwa saya tidak punya kunci dan ini masalah dengan pintu yang rusak',
    'Viết một lá thư cho chủ nhà, tôi không có chìa khóa và đó là vấn đề của tôi trong tuần này',
    'Напиши письмо хозяину квартиры, что ключей нет',
    '大家さんに手紙を書いてください。鍵がまだありません。',
    'اكتب رسالة إلى المالك لأنني لم أستلم المفاتيح',
    'Γράψε ένα γράμμα στον ιδιοκτήτη για τα κλειδιά',
  ])('not: %s', (text) => expect(nameLanguageOf(text)).toBe('unread'));

  it.each([
    '',
    'ok',
    'const x = items.map((it) => it.id); return x.filter(Boolean);',
    'id;name;total\n1;abc;12.50\n2;def;8.00',
    'Wie heißt "Привет" auf Deutsch?',
    'Москва',
    'Write to canary@example.com',
  ])('for all that can be told: %j', (text) => expect(nameLanguageOf(text)).toBe('unknown'));

  it('the language that most of a text is in', () => {
    const text =
      'Please translate this: Jag har inte nycklarna. And what is the word for keys in the languages of the north?';
    expect(nameLanguageOf(text)).toBe('read');
  });
});
