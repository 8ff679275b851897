import type { Language } from '../generate/language';
import { polishProse } from './polish-prose';
import { readTemplates } from './read-templates';
import { shared } from './every-language';

export const polish: Language = {
  id: 'pl',
  locales: ['pl'],
  places: {
    countries: ['PL'],
    locale: 'pl',
    streets: ['ul. * #', 'ulica * #', 'al. * #', 'pl. * #', 'os. * #', '* #', 'ul. * #/#'],
  },
  organizations: {
    forms: 'Sp. z o.o.,S.A.,sp. j.,i Synowie,Ubezpieczenia,Budownictwo'.split(','),
    institutions:
      `Uniwersytet w @|Politechnika @|Szpital *|Urząd Miasta @|Sąd Rejonowy @|Liceum *|Szkoła *|Piekarnia *|Kancelaria *|Apteka *|PKO BP|Orlen|Allegro|PKP|
      Poczta Polska|Fundacja *|Bank Pekao|ZUS`
        .split('|')
        .map((form) => form.trim()),
  },
  titles: ['Pan', 'Pani', 'pan', 'pani', 'dr', 'prof.', 'mgr', 'inż.', 'mec.'],
  jobs: 'programista,pielęgniarka,nauczyciel,księgowa,dyrektor,prawnik,inżynier,lekarka,stażysta'.split(','),
  topics: 'faktura,umowa,urlop,spotkanie,oferta,czynsz,zamówienie'.split(','),
  said: `już jadę|dzięki!|ok|do jutra|kto przyniesie sałatkę?|nie mogę|zapłacone|jeszcze nie|wegetariańskie|haha|zadzwoń|u dentysty|sto lat|dwoje dzieci|spóźni się|będę|o której?|nie odbiera|podpisane|ja nie mogę, praca|super|zdrowia`.split(
    '|',
  ),
  months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  ),
  templates: [
    ...polishProse,
    ...shared,
    ...readTemplates(`
    [Cześć|Hej|Drogi|Droga|Witaj|Dzień dobry] {first},⏎⏎[czy możesz|proszę] wysłać dokument do {first} przed {date}? Dzięki.⏎⏎[Pozdrawiam|Z poważaniem|Pozdrowienia|Do zobaczenia],⏎{first}
    [Szanowny Panie|Szanowna Pani] {last},⏎⏎piszę w sprawie: {topic}. Możemy się spotkać w {city}.⏎⏎Z poważaniem,⏎{full}⏎{job}, {org}
    Nazywam się {full}[, jestem {job} w {org}| i mieszkam w {city}|, mam {number} lat].
    Mam na imię {first}[ i jestem z {city}|, {job}|] i potrzebuję pomocy.
    Jestem {first}, [pracuję w {org}|mieszkam w {city}].
    [Napisz|Przetłumacz|Popraw] [maila|list|wiadomość] do [pana|pani|mojego szefa|Pani] {last}[ z {org}| w {city}|].
    [Mój mąż|Moja żona|Mój syn|Moja córka|Mój brat|Moja koleżanka|Mój szef] {first} [powiedział|myśli|pyta], że {first} [jedzie do {city}|jest chory|nie przyjdzie].
    {first} i {first} [mieszkają w|pracują w|są z] {city}.
    [Pan|Pani|Doktor|Mecenas] {last} [dzwonił|jest na urlopie|chce zwrotu pieniędzy].
    Imię i nazwisko: {plain}⏎Miasto: {city}⏎Kraj: {country}⏎Firma: {org}
    Imię: {first}⏎Nazwisko: {last}⏎Adres: {street}, {city}⏎Data urodzenia: {date}
    [Klient|Pacjent|Najemca|Odbiorca|Nadawca|Kontakt|Właściciel]: {plain}⏎Miejscowość: {city}
    Protokół z dnia {date}⏎Obecni: {plain}, {plain}, {first}⏎- {first} zadzwoni do {org}.
    Umowa zawarta pomiędzy {org} z siedzibą w {city} a {plain}.
    {plain}⏎{street}⏎{number}-001 {city}
    Mieszkam przy {street} w {city} i pracuję w {org}.
    Jaka jest pogoda w {city}? [Co zobaczyć w {country}?|]
    Kim jest {full}? [Czy nadal pracuje w {org}?|]
    {full}, {job} w {org}, [odszedł z pracy|został zatrzymany w {city}].
    Wszystkiego najlepszego {first}! [Buziaki od {first}.|]
    Napisz opowiadanie o [chłopcu|dziewczynce|kocie], który ma na imię {first} i mieszka w {city}.
    Wyjaśnij różnicę między [masą a wagą|popytem a podażą] na przykładach.
    Napisz [przepis na pierogi|wiersz o morzu|wypracowanie o wolności|plan treningowy].
    [Streść|Popraw] tekst: Spotkanie odbędzie się w poniedziałek o dziesiątej w Dużej Sali. Prosimy o potwierdzenie.
  `),
  ],
};
