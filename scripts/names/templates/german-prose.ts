import { readTemplates } from './read-templates';

/** What people tell, ask and paste in German, beside letters and forms. */
export const germanProse = readTemplates(`
  [Mein Opa|Meine Oma|Mein Vater|Meine Mutter|Mein Onkel|Meine Tante|Mein Schwager|Meine Nichte|Mein Neffe|Mein Enkel] {first} [wird {number}|ist gestorben|hat angerufen|wohnt in {city}|liegt im Krankenhaus].
  [ich bin|hi, ich bin|hey ich heiße] {first}, {number}[, aus {city}|] und [brauche hilfe|weiß nicht weiter|hab eine frage zu {topic}].
  [mein freund|meine freundin|mein ex|mein mann|meine chefin|mein mitbewohner] {first1} [schreibt mir nicht mehr|will ausziehen|ist sauer]. was soll ich {first1} [sagen|antworten]?
  [Unser|Der] [Nachbar|Hausmeister|Vermieter|Trainer|Lehrer|Pfarrer|Bürgermeister|Sachbearbeiter|Anwalt|Hausarzt|Betreuer] {last} [sagt|meint|hat geschrieben], dass [die Miete steigt|der Termin ausfällt|die Heizung repariert wird].
  [Die Nachbarin|Die Lehrerin|Die Erzieherin|Die Hebamme|Die Zeugin|Die Mandantin|Die Beifahrerin|Die Patientin|Die Klägerin|Die Sachbearbeiterin] {any} [hat|konnte|wurde] [den Unfall gesehen|nicht kommen|operiert|befragt].
  [Eheleute|Familie|Ehepaar|Frau|Herr|Fam.] {last} [aus dem Erdgeschoss|hat die Rechnung bezahlt|zieht zum {date} aus|kommt später].
  Ich habe [mit {first}|bei {first}|für {first}|ohne {first}|von {first}] [telefoniert|geschlafen|eingekauft|gehört|gefeiert].
  Meine [Tochter|Schwester|Kollegin|Freundin] ({first}, {number}) [geht zur Schule|ist krank|heiratet]. Mein [Sohn|Bruder] ({first}) [auch|nicht].
  [Dann|Gestern|Später|Heute] [kam|ging|rief|fragte|sagte|lachte] {first1}[ und {first2}|], [weil|als|dass] {first1} [müde war|nach Hause wollte].
  „[Komm rein|Ich weiß nicht|Das stimmt nicht]“, sagte {first1}. {first2} [nickte|schwieg|drehte sich um]. [Der Regen|Die Tür|Das Licht] [hörte auf|blieb offen|ging aus].
  {first1} [und {first2}|] [haben sich im Urlaub kennengelernt|sind seit {number} Jahren verheiratet|streiten ständig]. [Trauzeuge|Trauzeugin|Brautjungfer|Patenonkel] ist {first}.
  [Geburtstagsgedicht|Hochzeitsrede|Trauerrede|Beileidskarte|Abschiedskarte|Arbeitszeugnis|Gutenachtgeschichte] für {any}[, {number}|], [mag Katzen|geht in Rente|war immer da].
  Protokoll {date}⏎TOP 1 [Kasse|Dach|Sommerfest|Bericht|Wahlen]: {first} [berichtet|holt Angebote|übernimmt]⏎TOP 2 [Garten|Heizung|Satzung]: [Frau|Hr.|Herr] {last} [stimmt dagegen|kümmert sich]⏎Anwesend: {first}, {plain}, Fam. {last}
  [Aufnahmebefund|Arztbrief|Pflegebericht|Entlassbrief] {date}: [Pat.|Patientin|Bewohner] {reversed}, geb. {date}, [klagt über Schmerzen|ist stabil]. [Tochter|Sohn|Angehörige] {first} informiert. gez. {last}
  [Unfall|Diebstahl|Anzeige]: Der [Zeuge|Fahrer|Beschuldigte|Geschädigte] {full}, wohnhaft {street}, {city}, gab an, [nichts gesehen zu haben|bei Grün gefahren zu sein]. {last} [schwieg|bestritt das].
  Bitte [bei|an] {first} [melden|wenden|weitergeben], {phone}. [Klingel|Klingeln bei] {last}, [3. Stock|Hinterhaus].
  [Danke|Tschüss|Bis morgen|LG|Gruß|Bussi|Hab dich lieb], {first}
  [kannst du|könnt ihr] {first} [sagen|fragen|ausrichten], dass [{first}|der opa|die lehrerin] [nicht kommt|später kommt|krank ist]
  [Korrigiere|Formuliere das höflicher]: hallo [frau|herr] {last}, [mein sohn|meine tochter] {first} [hat fieber|kann nicht kommen|ist krank] und bleibt [heute|morgen] zuhause. [mfg|lg] {first}
  [Mein Chef|Mein Vorgesetzter|Meine Teamleiterin|Mein Kollege] {first} {last} ([{org}|Abteilung Einkauf]) [hat mich abgemahnt|mobbt mich|versteht das nicht].
  [gez.|i. A.|i. V.|Unterschrift:] {any}⏎{city}, den {date}
  [Erblasser|Käufer|Verkäuferin|Mieterin|Vermieter|Bürge|Arbeitnehmer] ist {full}, geboren am {date} in {city}.
  {last} GmbH, Geschäftsführer {full}, [schuldet|liefert an] {org}.
  Hat {first} [schon|heute|gestern] [gegessen|angerufen|bezahlt]? Wo [ist|bleibt|war] {first}?
  [Für|Ohne|Mit|Gegen|Wegen] {first} [ist das zu teuer|wird es schwer|geht das nicht].
  Der Vertrag endet mit dem Tod des Mieters. Die Kündigung, das Protokoll, der Schlüssel und die Kaution liegen im Büro. Bitte Termin, Ort und Uhrzeit nennen.
  Wo ist der [Werkzeugkasten|Schlüssel|Koffer|Hund|Stecker]? Der [Salat|Kuchen|Bericht|Antrag] ist [fertig|gut|im Auto].
  [Erkläre|Vergleiche|Liste] die [Vorteile|Regeln|Schritte|Kosten] von [Wärmepumpen|Elektroautos|Homeoffice|Photovoltaik] in einer Tabelle, kurz und sachlich, für Lehrer, Eltern und Kinder.
  Zutaten: Mehl, Zucker, Eier, Butter, Milch, Salz. Ofen auf {number} Grad, Backzeit {number} Minuten. Teig, Füllung, Glasur.
  [Gesund|Arbeit|Haus|Kita|Schule|Auto|Garten|Musik] und [Familie|Technik|Leben|Recht]: [Welche Fragen|Was muss ich|Worauf sollte man] [stellen|beachten|achten]?
`);
