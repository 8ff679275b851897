import { readTemplates } from './read-templates';

/** What people tell, ask and paste in Dutch, beside letters and forms. */
export const dutchProse = readTemplates(`
  [Mijn opa|Mijn oma|Mijn vader|Mijn moeder|Mijn oom|Mijn tante|Mijn zwager|Mijn schoonmoeder|Mijn nichtje|Mijn neef|Mijn kleinzoon] {first} [wordt {number}|is overleden|woont in {city}|ligt in het ziekenhuis].
  [Mijn man|Mijn vrouw|Mijn zoon|Mijn dochter|Mijn broer|Mijn zus|Mijn vriend|Mijn vriendin|Mijn baas|Mijn collega|Mijn buurman|Mijn buurvrouw|Mijn ex|Mijn huisgenoot] {first} [zegt dat|vindt dat|vraagt of] {first} [ziek is|niet komt|gaat verhuizen].
  [hoi|hallo|hey] ik ben {first}[, {number}|, uit {city}|] en [ik heb hulp nodig|ik weet het niet meer|ik heb een vraag].
  [Meneer|Mevrouw|Dhr.|Mw.|De heer|Juf|Meester|Dokter|Wethouder|Dominee|Leidster|Casemanager|Huisarts|Notaris|Wijkagent] {any} [heeft gebeld|is ziek|zegt afwachten|tekende] [gisteren|op {date}|].
  Mijn [dochter|zus|collega] {first} ({number}) [eet niet meer|gaat naar school|is jarig]. De ouders van {first} en {first} [zijn gebeld|weten het al].
  [bij|met|voor|door|zonder|tegen|namens] {first} [gaat dat niet|is het gezellig|was het te duur] [dus|,] {first} [komt later|belt terug].
  "[Kom binnen|Ik weet het niet|Dat is niet waar]," zei {first1}. {first2} [knikte|zweeg|haalde zijn schouders op]. [De regen|De deur|Het licht] [stopte|stond open|ging uit].
  {first1} en {first2} [gaan trouwen|leerden elkaar kennen in {city}|gaan scheiden]. [Getuige|Ceremoniemeester]: {first}. [Schrijf een speech|Maak een gedicht].
  [sinterklaasgedicht|gedicht|condoleance|afscheidskaart|speech|verhaaltje] voor [oma|opa|tante|juf|] {first}: [breit sokken|houdt van vissen|gaat met pensioen|valt in slaap bij {first}].
  Notulen {date}⏎Aanwezig: {plain}, {plain}, {first}⏎1. [Kas|Feest|Dak]: {first} [regelt het|vraagt offerte]⏎2. [Rondvraag|Tuin]: mevrouw {last} [is tegen|belt]⏎Afwezig: {first}
  [Cliënt|Patiënt|Verhuurder|Huurder|Koper|Verdachte|Getuige]: {full}, [geb.|geboren] {date} te {city}, [wonende te|wonende] {street}, {city}.
  vertegenwoordigd door {full}, en {full}, geboren {date} te {city}, komen overeen:
  [functioneringsgesprek|verslag|overdracht|intake]: {first} ([planner|verpleegkundige|chauffeur], {org}) [wil meer uren|is moe|doet het goed]. {first} [moet bijsturen|tekent].
  [verbeter|maak netter]: hoi [juf|meester|mevrouw] {first}, {first} kan niet komen hij heeft [koorts|waterpokken] wil u tegen {first} zeggen dat het feestje niet doorgaat. groetjes {first}
  [Groetjes|Groet|Liefs|Met vriendelijke groet|Mvg|Dank je|Tot snel], {first}
  [Kinderen|Gasten|Spelers|Erfgenamen|Deelnemers]: {first}, {first}, {first} en {plain}
  [Vraag|Bel|App|Mail|Zeg tegen] {first} [even|of hij komt|{phone}|voor {date}].
  [Gisteren|Toen|Later|Vandaag] [kwam|belde|riep|vroeg|zei] {first}[ en {first}|] [dat het klaar was|om hulp|niets].
  Waar is {first}? [Heeft|Was|Komt] {first} [gegeten|er al|ook]?
  Hij wacht op zijn vrouw ({first}, overleden in {year}). [Buurvrouw|Dochter|Zoon|Mantelzorger] {first} komt [elke dag|op maandag].
  [Huisarts|Wijkverpleegkundige|Advocaat|Rechter] Van {last} [is gebeld|komt morgen]. {last} [zegt niets|is op vakantie].
  De heer {initials} en mevrouw {initials}, [eigenaar|bewoner] van {street}, {city}.
  [tegen|van|aan] {first} [haar moeder|z'n fiets|geven]
  Leg [de fotosynthese|het verschil tussen brutto en netto|de hypotheekrenteaftrek|de Gouden Eeuw] uit in [vijf punten|een tabel], voor leerlingen van Havo en Mbo.
  Maak dit netter: Wij zoeken een leerling-bakker, functie Medewerker Magazijn, {number} uur. Groet, de Directie
  Ingrediënten: Bloem, Suiker, Boter, Eieren. Oven op {number} graden. [Soep|Taart|Salade] voor {number} personen.
`);
