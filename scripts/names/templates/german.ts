import type { Language } from '../generate/language';
import { germanProse } from './german-prose';
import { readTemplates } from './read-templates';
import { shared } from './every-language';

export const german: Language = {
  id: 'de',
  locales: ['de', 'de_AT', 'de_CH'],
  places: {
    countries: ['DE', 'DE', 'DE', 'AT', 'CH'],
    locale: 'de',
    streets: [
      '~straße #',
      '~strasse #',
      '~str. #',
      '~weg #',
      '~gasse #',
      '~allee #',
      'Am ~berg #',
      '* Straße #',
      '~platz #',
      'An der * #',
      '~ring #',
    ],
  },
  organizations: {
    forms:
      'GmbH,AG,GmbH & Co. KG,KG,OHG,e.V.,UG,SE,eG,mbH,Versicherung,Bank,Software GmbH,Logistik GmbH,Bau GmbH'.split(
        ',',
      ),
    institutions:
      `Universität @|Technische Universität @|Hochschule @|Klinikum @|Krankenhaus @|Stadtwerke @|Sparkasse @|Volksbank @|Amtsgericht @|Landgericht @|
      Gymnasium @|Grundschule @|FC @|TSV @|Finanzamt @|Stadtverwaltung @|Bürgeramt @|Polizei @|*-Schule|*-Stiftung|Bäckerei *|Autohaus *|Zahnarztpraxis Dr. *|Kanzlei *|
      Praxis *|Metzgerei *|Apotheke am Markt|Deutsche Bahn|Bundesagentur für Arbeit|Techniker Krankenkasse`
        .split('|')
        .map((form) => form.trim()),
  },
  titles: ['Herr', 'Frau', 'Dr.', 'Prof.', 'Herr Dr.', 'Frau Dr.', 'Hr.', 'Fr.'],
  jobs: 'Softwareentwickler,Projektleiterin,Krankenpfleger,Lehrerin,Buchhalter,Ärztin,Geschäftsführer,Rechtsanwältin,Praktikant,Vertriebsleiterin,Sachbearbeiter'.split(
    ',',
  ),
  topics:
    'das Angebot,die Rechnung,den Urlaubsantrag,die Kündigung,das Protokoll,den Mietvertrag,die Bewerbung,den Termin,die Lieferung,das Projekt'.split(
      ',',
    ),
  said: `bin unterwegs|danke!|ok|bis morgen|wer bringt den Salat?|kann nicht|bezahlt|noch offen|vegetarisch|haha|ruf mich an|beim Zahnarzt|alles Gute|zwei Kinder|kommt später|bin dabei|wann denn?|keine Antwort|unterschrieben|gute Besserung|räumt auf|Urlaub`.split(
    '|',
  ),
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  templates: [
    ...germanProse,
    ...shared,
    ...readTemplates(`
    Sehr geehrte Frau {last},⏎⏎vielen Dank für [Ihre Nachricht|Ihr Schreiben|die Bewerbung]. Wir laden Sie am {date} nach {city} ein.⏎⏎Mit freundlichen Grüßen⏎{full}⏎{job}, {org}
    Sehr geehrter Herr {last},⏎⏎[anbei finden Sie|wie besprochen schicke ich Ihnen] {topic}. Bei Fragen wenden Sie sich an {titled}.⏎⏎[Freundliche Grüße|Mit besten Grüßen|MfG|Viele Grüße],⏎{full}
    Sehr geehrte Damen und Herren,⏎⏎hiermit kündige ich meinen Vertrag bei {org} zum {date}.⏎⏎{full}⏎{street}⏎{city}
    [Liebe|Lieber|Hallo|Hi|Guten Morgen|Servus|Moin] {first},⏎⏎[kannst du|könntest du] bitte {first} wegen [der Rechnung|des Termins] anrufen? Danke!⏎⏎[LG|Liebe Grüße|Gruß|Bis bald|Viele Grüße]⏎{first}
    [Schreibe|Formuliere|Übersetze|Verbessere] [eine E-Mail|einen Brief|diese Nachricht] an [Herrn|Frau|meinen Chef|meine Vermieterin] {last}[ bei {org}| in {city}|] über {topic}.
    Ich heiße {full} und wohne in {city}. [Ich arbeite bei {org}.|Ich bin {job}.|Schreib mir einen Lebenslauf.]
    Mein Name ist {full}[, ich bin {job} bei {org}|, ich komme aus {place}].
    Ich bin {first}[ aus {city}|, {number} Jahre alt|] und brauche Hilfe mit meiner Bewerbung.
    [Mein Mann|Meine Frau|Mein Sohn|Meine Tochter|Mein Bruder|Meine Freundin|Mein Chef|Meine Kollegin] {first} [hat gesagt|meint|fragt], dass {first} [nicht kommt|krank ist|nach {city} zieht].
    [Kannst du|Bitte] {first} und {first} [zum Geburtstag einladen|Bescheid geben|fragen, ob sie Zeit haben]?
    {first} [arbeitet bei|hat gekündigt bei|bewirbt sich bei] {org} in {city}.
    Wie ist das Wetter in {city}? [Was kann man dort machen?|Und in {city}?]
    Wir fahren im {month} [nach|durch] {country} und besuchen {first} in {city}.
    Name: {plain}⏎Straße: {street}⏎Ort: {city}⏎Geburtsdatum: {date}⏎Arbeitgeber: {org}
    Vorname: {first}⏎Nachname: {last}⏎Wohnort: {city}⏎Land: {country}
    Vorname;Nachname;Ort⏎{first};{last};{city}⏎{first};{last};{city}
    [Ansprechpartner|Kunde|Mieter|Patient|Versicherte|Kontoinhaber|Absender|Empfänger|Fahrer]: {plain}⏎[Ort|Wohnort|Anschrift]: {city}
    Protokoll vom {date}⏎Anwesend: {plain}, {plain}, {first}⏎Entschuldigt: {plain}⏎- {first} klärt {topic} mit {org}.
    Patient: {plain1}, geb. {date}⏎Überweisung durch Dr. {last}, {city}⏎Herr {last1} klagt über [Kopfschmerzen|Rückenschmerzen].
    Mietvertrag zwischen {plain} (Vermieter) und {plain} (Mieterin) über die Wohnung {street}, {city}.
    {plain}⏎{street}⏎{number}{number}1 {city}
    Meine Adresse ist {street}, {city}.
    [Herr|Frau|Kollege|Kollegin|Dr.|Professor] {last} [hat angerufen|ist im Urlaub|kommt um {time} Uhr|bittet um Rückruf].
    Der Kunde {full} aus {city} [hat reklamiert|wartet auf die Lieferung|möchte sein Geld zurück].
    [Termin|Besprechung|Treffen] mit {any} [von der {org}|in {city}|] am {date}.
    Rechnung {id}⏎An: {org}⏎z. Hd. {titled}⏎Betrag: {money}
    {full} und {full} [wohnen|leben|studieren] in {city}.
    Liebe {first}, lieber {first}, [alles Gute zur Hochzeit|herzlichen Glückwunsch]! Eure {first}
    [Wer ist|Was weißt du über] {full}?
    [Schreibe eine Geschichte|Erzähl ein Märchen] über [einen Jungen|ein Mädchen|eine Katze], [der|die] {first} heißt und in {city} lebt.
    Die {org} mit Sitz in {city} [sucht einen {job}|hat {titled} entlassen].
    Erkläre den Unterschied zwischen [Umsatz und Gewinn|Mitose und Meiose|Strom und Spannung|der Dativ und der Akkusativ] mit Beispielen.
    Schreibe [einen Aufsatz über den Klimawandel|ein Gedicht über den Herbst|ein Rezept für Kartoffelsalat|eine Einkaufsliste für die Woche|Python Code für einen Taschenrechner].
    [Fasse den Text zusammen|Korrigiere die Rechtschreibung]: Die Sitzung beginnt am Montag um zehn Uhr im Großen Saal. Alle Mitarbeiter sind herzlich eingeladen.
    Sehr geehrte Damen und Herren, die Lieferung ist leider nicht angekommen. Bitte um Rückmeldung bis Freitag. Mit freundlichen Grüßen
    [Was bedeutet|Wie schreibt man] [Datenschutz|Kündigungsfrist|Mehrwertsteuer|Führerschein]? Welche Frist gilt für die Kündigung der Wohnung?
  `),
  ],
};
