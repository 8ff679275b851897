import type { Language } from '../generate/language';
import { italianProse } from './italian-prose';
import { readTemplates } from './read-templates';
import { shared } from './every-language';

export const italian: Language = {
  id: 'it',
  locales: ['it'],
  places: {
    countries: ['IT'],
    locale: 'it',
    streets: [
      'Via * #',
      'Via * , #',
      'Via *, #',
      'Viale * #',
      'Piazza * #',
      'Corso *, #',
      'Via della * #',
      'Largo * #',
      'Vicolo * #',
    ],
  },
  organizations: {
    forms: 'S.p.A.,S.r.l.,SpA,Srl,& Figli,Assicurazioni,Costruzioni,Consulenze'.split(','),
    institutions:
      `Università di @|Ospedale di @|Comune di @|Liceo *|Scuola *|Studio *|Panificio *|Officina *|Tribunale di @|Banca di @|Clinica *|Fondazione *|
      Politecnico di @|Questura di @|Farmacia *|Intesa Sanpaolo|UniCredit|Poste Italiane|Trenitalia|Eni`
        .split('|')
        .map((form) => form.trim()),
  },
  titles: ['Sig.', 'Sig.ra', 'Signor', 'Signora', 'Dott.', 'Dott.ssa', 'Avv.', 'Ing.', 'Prof.'],
  jobs: 'sviluppatore,infermiera,insegnante,contabile,direttrice,avvocato,ingegnere,medico,stagista'.split(','),
  topics: 'la fattura,il contratto,le ferie,la riunione,il preventivo,l’affitto,il colloquio'.split(','),
  said: `arrivo|grazie!|ok|a domani|chi porta l'insalata?|non posso|pagato|da pagare|vegetariana|ahah|io ci sn|chiamami|dal dentista|auguri|due bambini|in ritardo|vengo|a che ora?|non risponde|firmato|raga stasera?|porto il vino`.split(
    '|',
  ),
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  templates: [
    ...italianProse,
    ...shared,
    ...readTemplates(`
    [Ciao|Cara|Caro|Buongiorno|Gentile] {first},⏎⏎[puoi|potresti] mandare il documento a {first} entro il {date}? Grazie.⏎⏎[Saluti|A presto|Un abbraccio|Cordiali saluti],⏎{first}
    Gentile [Sig.|Sig.ra|Dott.|Dott.ssa|Signor|Signora] {last},⏎⏎le scrivo per {topic}. Possiamo incontrarci a {city}.⏎⏎Cordiali saluti,⏎{full}⏎{job}, {org}
    Mi chiamo {full}[, sono {job} presso {org}| e abito a {city}|, ho {number} anni].
    Sono {first}[ di {city}|, {job}|] e ho bisogno di aiuto.
    [Scrivi|Traduci|Correggi] [una mail|una lettera|un messaggio] [a|per] [il signor|la signora|il mio capo|la mia vicina] {last}[ di {org}| a {city}|] su {topic}.
    [Mio marito|Mia moglie|Mio figlio|Mia figlia|Mio fratello|La mia amica|Il mio capo] {first} [mi ha detto|pensa|chiede] che {first} [va a {city}|è malato|non viene].
    {first} e {first} [abitano a|lavorano a|vengono da] {city}.
    [Il signor|La signora|Il dottor|L’avvocato|Dott.] {last} [ha chiamato|è in ferie|vuole un rimborso].
    Nome: {first}⏎Cognome: {last}⏎Città: {city}⏎Paese: {country}⏎Azienda: {org}
    Nome e cognome: {plain}⏎Indirizzo: {street}, {city}⏎Data di nascita: {date}
    [Cliente|Paziente|Inquilino|Titolare|Destinatario|Mittente|Referente]: {plain}⏎[Luogo|Città]: {city}
    Verbale del {date}⏎Presenti: {plain}, {plain}, {first}⏎- {first} contatta {org}.
    Contratto tra {org}, con sede in {street}, {city}, e {plain}.
    {plain}⏎{street}⏎{number}121 {city}
    Abito in {street} a {city} e lavoro per {org}.
    Che tempo fa a {city}? [Cosa vedere in {country}?|]
    A {month} andiamo in {country} con {first} e {first}.
    Chi è {full}? [Lavora ancora per {org}?|]
    {full}, {job} di {org}, [si è dimesso|è stato arrestato a {city}].
    Buon compleanno {first}! [Un bacio da {first}.|]
    Scrivi una storia su [un bambino|una gatta] che si chiama {first} e vive a {city}.
    Spiega la differenza tra [passato prossimo e imperfetto|massa e peso|domanda e offerta].
    Scrivi [una ricetta per la carbonara|una poesia sul mare|un tema sulla libertà|un piano di allenamento].
    [Riassumi|Correggi] il testo: La riunione si terrà lunedì alle dieci nella Sala Grande. Si prega di confermare.
  `),
  ],
};
