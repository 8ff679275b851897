import type { Language } from '../generate/language';
import { dutchProse } from './dutch-prose';
import { readTemplates } from './read-templates';
import { shared } from './every-language';

export const dutch: Language = {
  id: 'nl',
  locales: ['nl', 'nl_BE'],
  places: {
    countries: ['NL', 'NL', 'BE'],
    locale: 'nl',
    streets: [
      '~straat #',
      '~laan #',
      '~weg #',
      '~plein #',
      '~gracht #',
      '~kade #',
      '* straat #',
      'Oude ~weg #',
      '~dijk #',
    ],
  },
  organizations: {
    forms: 'B.V.,BV,N.V.,VOF,& Zonen,Verzekeringen,Bouw B.V.,Groep'.split(','),
    institutions:
      `Universiteit @|Gemeente @|Ziekenhuis @|Rechtbank @|Hogeschool @|Bakkerij *|Garage *|Stichting *|Advocatenkantoor *|Huisartsenpraktijk *|Basisschool *|
      Rabobank|ING|Albert Heijn|Belastingdienst|PostNL|NS|KLM|Apotheek *|FC @`
        .split('|')
        .map((form) => form.trim()),
  },
  titles: ['dhr.', 'mevr.', 'de heer', 'mevrouw', 'Dr.', 'drs.', 'meneer', 'Prof.'],
  jobs: 'ontwikkelaar,verpleegkundige,docent,boekhouder,directeur,advocaat,ingenieur,arts,stagiair'.split(','),
  topics: 'de factuur,het contract,de vakantie,de vergadering,de offerte,de huur,de bestelling'.split(','),
  said: `ik kom eraan|dankjewel!|ok|tot morgen|wie neemt de salade mee?|kan niet|betaald|nog niet|vegetarisch|haha|bel me|bij de tandarts|gefeliciteerd|twee kinderen|komt later|ik!|hoe laat?|geen antwoord|getekend|top|beterschap|geen`.split(
    '|',
  ),
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  templates: [
    ...dutchProse,
    ...shared,
    ...readTemplates(`
    [Beste|Hoi|Hallo|Lieve|Goedemorgen|Dag] {first},⏎⏎[kun je|zou je] het document voor {date} naar {first} sturen? Bedankt.⏎⏎[Groetjes|Met vriendelijke groet|Groeten|Liefs|Mvg],⏎{first}
    Geachte [heer|mevrouw|dhr.|mevr.] {last},⏎⏎Ik schrijf u over {topic}. We kunnen elkaar in {city} ontmoeten.⏎⏎Met vriendelijke groet,⏎{full}⏎{job}, {org}
    Mijn naam is {full}[, ik ben {job} bij {org}| en ik woon in {city}|, ik ben {number} jaar].
    Ik heet {full} en kom uit {city}.
    Ik ben {first}[ uit {city}|, {job}|] en ik heb hulp nodig.
    [Schrijf|Vertaal|Verbeter] [een mail|een brief|een bericht] aan [meneer|mevrouw|mijn baas|de heer] {last}[ van {org}| in {city}|] over {topic}.
    [Mijn man|Mijn vrouw|Mijn zoon|Mijn dochter|Mijn broer|Mijn vriendin|Mijn baas] {first} [zei|denkt|vraagt] dat {first} [naar {city} gaat|ziek is|niet komt].
    {first} en {first} [wonen in|werken in|komen uit] {city}.
    [Meneer|Mevrouw|Dokter|De heer|Dhr.] {last} [heeft gebeld|is op vakantie|wil geld terug].
    Naam: {plain}⏎Woonplaats: {city}⏎Land: {country}⏎Werkgever: {org}
    Voornaam: {first}⏎Achternaam: {last}⏎Adres: {street}, {city}⏎Geboortedatum: {date}
    [Klant|Patiënt|Huurder|Rekeninghouder|Ontvanger|Afzender|Contactpersoon]: {plain}⏎Plaats: {city}
    Notulen {date}⏎Aanwezig: {plain}, {plain}, {first}⏎- {first} belt {org}.
    Overeenkomst tussen {org}, gevestigd te {city}, en {plain}.
    {plain}⏎{street}⏎{city}
    Ik woon op {street} in {city} en werk bij {org}.
    Wat voor weer is het in {city}? [Wat kun je in {country} doen?|]
    In {month} gaan we naar {country} met {first} en {first}.
    Wie is {full}? [Werkt die nog bij {org}?|]
    {full}, {job} bij {org}, [is vertrokken|werd in {city} opgepakt].
    Gefeliciteerd {first}! [Liefs van {first}.|]
    Schrijf een verhaal over [een jongen|een meisje|een kat] die {first} heet en in {city} woont.
    Leg het verschil uit tussen [massa en gewicht|vraag en aanbod|de en het].
    Schrijf [een recept voor pannenkoeken|een gedicht over de zee|een opstel over vrijheid|een trainingsschema].
    [Vat samen|Verbeter]: De vergadering is maandag om tien uur in de Grote Zaal. Graag bevestigen.
  `),
  ],
};
