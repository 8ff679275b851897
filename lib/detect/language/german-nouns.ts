/** Common German nouns, folded: they bear a capital letter as names do. None of them is an everyday first name. */
export const germanNouns: ReadonlySet<string> = new Set(
  `abend abfahrt abgabe ablauf abrechnung absatz abschluss abschnitt absender abstand abteilung adresse akte aktion alltag alter anfang anfrage angabe angaben
  angebot angelegenheit angst anhang anlage anlass anliegen anmeldung annahme anruf ansage anschrift ansicht anspruch antrag antwort anweisung anzahl anzeige
  apotheke arbeit arbeiten arbeitgeber arbeitsplatz arbeitszeit artikel arzt aufgabe aufnahme auftrag aufzug auge augen ausbildung ausgabe auskunft ausland
  aussage ausweis auto bad bahn bahnhof balkon bank bargeld baum beginn begleitung behandlung behorde beispiel beitrag beleg bemerkung benutzer bereich bericht
  beruf bescheid beschluss beschwerde besitz besprechung besuch betrag betreff betreuung betrieb bett bewerbung bewertung beziehung bild bitte blatt blick blut
  boden brief brot bruder buch buro bus butter chance chef computer dach dame danke datei daten datum dauer decke dezember dienst dienstag ding dinge dokument
  donnerstag dorf druck durchschnitt ecke ehe eier einbruch eingang einheit einkauf einladung einnahmen einsatz eintrag einzug eltern ende energie entscheidung
  entwurf erben erfahrung erfolg ergebnis erinnerung erklarung ersatz essen euro fach fahrer fahrrad fahrt fahrzeug fall familie farbe februar fehler feier feld
  fenster ferien fernseher feuer film finger firma fisch flasche fleisch flug folge form foto frage fragen frau freitag freizeit freude freund freunde frist fruhstuck
  fuhrerschein fuss garage garten gast gebaude gebet gebuhr geburt geburtstag gedanke gedicht gefahr gefuhl gegenstand gehalt geld gemeinde gemuse genehmigung gericht
  geschaft geschenk geschichte gesellschaft gesetz gesicht gesprach gesundheit getranke gewicht gewinn glas glaube gluck gott grad grenze grosse grund gruppe gruss haar
  haare haftung halfte hals hand handy hase haushalt hausgeld haut heft heimat heizung herbst herz hilfe himmel hinweis hobby hochzeit hof hoffnung hohe holz hotel huhn hund
  hunger hut idee impfung information inhalt insel interesse internet jahr jahre januar job jugend juli junge juni kaffee kaltmiete kamera kampf kapitel karte kartoffel kase
  kasse kater katze kauf kaution keller kind kinder kino kirche kissen klage klasse kleid kleidung klima knie koffer kollege kollegen konto kontrolle konzept kopf kopie korper kosten
  kraft krankheit kreis krieg kuche kuchen kunde kunden kundigung kunst kurs kuss laden lage lampe land lange lastschrift laufzeit leben lehre lehrer leid leistung leiter licht liebe
  lied lieferung linie liste loffel lohn losung luft lust macht madchen mahnung mai makler mal mangel mann mantel markt marz maschine mathe mauer maus medikament meer mehl mehrwertsteuer
  meinung meldung menge mensch menschen messer miete mieter mietvertrag milch minute mitarbeiter mitglied mitte mittag mittwoch mobel moment monat monate montag mond morgen motor
  mull mund musik mutter nachbar nachbarn nachmittag nachricht nacht name namen nase natur nebenkosten netz note notiz november nudeln nummer oberteil obst ofen ohr oktober oma opa ordnung
  ort ostern paket papier partei partner pass passwort patient pause person personen pferd pflege pflanze pflicht plan planung platz polizei post praxis preis prinzessin problem produkt programm
  projekt prozent prufung punkt qualitat rabatt radio rahmen rat raum rechnung recht rechte rede regal regel regeln regen reihe reise rest rezept richtung ring rock rolle roman romans ruckmeldung ruckstand
  ruhe rundgang runde sache sachen saft salat salz sand satz satzung schaden schatz schein schiff schild schlaf schluss schlussel schmerz schmerzen schnee schrank schreiben schritt schuh schuhe
  schuld schule schuler schutz schwester see seite seiten sekunde september service sessel sicherheit sicht sinn sitz sitzung software sohn solche sommer sonne sonntag spass spiel sport sprache stadt
  stand standort start stelle stellung steuer steuern stift stimme stock stoff strafe strasse strom stuck student studium stuhl stunde stunden suche summe suppe system tabelle tag tage tante tarif tasche tasse
  tatigkeit team technik tee teil telefon teller termin termine test text thema themen tier tiere tipp tisch titel tochter tod ton topf tor transport traum treffen treppe tur typ ubergabe uberschrift
  uberweisung ubung uhr umgebung umsatz umwelt umzug unfall unterkunft unterlagen unternehmen unterricht unterschied unterschrift untersuchung urlaub ursache urteil vater verbindung verein verfahren vergleich
  verhalten verkauf verkehr verlag verlangerung verlauf verlust vermieter vermogen versicherung verspatung versuch vertrag verwaltung vogel volk vollmacht vormittag vorname vorschlag vorteil waffe wahl wald wand warmmiete
  wasser wechsel weg weihnachten wein welt werk werkstatt werkzeug wert wetter widerspruch wind winter wirkung woche wochen wochenende wohnung wohnzimmer wolke wort worte wunsch zahl zahlen zahlung zahn zahne zeichen
  zeit zeiten zeitung zettel zeuge ziel zimmer zinsen zitat zoll zucker zug zukunft zusage zusammenfassung zustand zweck zweifel mathe deutsch englisch physik chemie biologie`.split(
    /\s+/,
  ),
);
