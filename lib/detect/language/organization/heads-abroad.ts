const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * First words of institutions and firms in German, French, Spanish, Italian, Portuguese, Dutch and Polish; folded. What follows with a
 * capital letter is the name: `Kita Sonnenschein`, `collège Victor-Hugo`, `Szkoła Podstawowa nr 3`.
 */
export const headsAbroad = set(`
  koninklijke huize mina minas familienzentrum altenheim mehrgenerationenhaus gemeindezentrum hausarztpraxis landratsamt zollamt standesamt polizeirevier
  tribunal gendarmerie commissariat sous-prefecture lavanderia lavautos supermercado estanco notaria comisaria mairie patronato carrefour
  kita kindergarten krippe hort grundschule gesamtschule realschule hauptschule berufsschule gymnasium hochschule klinikum krankenhaus
  stadtwerke sparkasse volksbank raiffeisenbank amtsgericht landgericht arbeitsgericht finanzamt jobcenter jugendamt sozialamt backerei
  metzgerei konditorei autohaus kanzlei gemeinschaftspraxis arztpraxis zahnarztpraxis seniorenheim seniorenresidenz pflegeheim
  pflegedienst lebenshilfe diakonie caritas verein sportverein reha-klinik tierklinik tierarztpraxis sanitatshaus druckerei tischlerei
  lycee college ecole creche clinique hopital ehpad chu mairie prefecture boulangerie patisserie boucherie pharmacie cabinet residence
  notaire imprimerie menuiserie sarl sas eurl sci ets
  colegio instituto ceip ies escuela guarderia universidad facultad clinica ayuntamiento juzgado panaderia pasteleria ferreteria peluqueria
  taller bufete gestoria residencia maquiladora asociacion fundacion cooperativa parroquia secundaria preparatoria
  scuola liceo asilo universita ospedale policlinico rsa asl comune officina panificio pasticceria ditta impresa agenzia farmacia
  parrocchia cooperativa coop associazione
  escola creche colegio faculdade universidade agrupamento maternidade camara prefeitura padaria pastelaria oficina transportadora
  farmacia associacao fundacao construtora ubs upa
  basisschool kdv kinderdagverblijf peuterspeelzaal ziekenhuis verpleeghuis gemeente bakkerij slagerij kwekerij huisartsenpraktijk
  tandartspraktijk stichting vereniging transportbedrijf aannemersbedrijf advocatenkantoor zorgcentrum woonzorgcentrum buurtteam woningcorporatie
  szkola szkole szkoly przedszkole przedszkolu szpital szpitalu przychodnia przychodni liceum technikum uniwersytet politechnika urzad kancelaria
  kancelarii piekarnia piekarni zaklad fundacja fundacji hurtownia hurtowni apteka apteki aptece firmie firmy firme spolka spolki spolce
  uniwersytecie uniwersytetu politechnice politechniki szpitalem liceum technikum gimnazjum restauracja restauracji restauracje sklepie warsztat
  warsztacie kancelarie poradnia poradni osrodek osrodku zlobek zlobku zlobka parafia parafii stowarzyszenie stowarzyszenia spoldzielnia
  spoldzielni akademia akademii gabinet gabinecie urzedzie urzedu zakladzie zakladu banku bankiem klubie myjnia biblioteka fundacje
  firma hausverwaltung modehaus mobelhaus holzbau metallbau elektro sanitar malerbetrieb gasthof gasthaus eiscafe pizzeria fahrschule apotheke
  zimmerei spedition brauerei schreinerei gartnerei baumschule reisedienst taxiunternehmen wohnbau wohnungsgenossenschaft stadtsparkasse
  universitat fachhochschule musikschule waldorfschule forderschule hospiz tagespflege sozialstation pflegezentrum frauenhaus jugendzentrum
  universite societe entreprise ets etablissements restaurant cafe brasserie transports immo syndic mutuelle hopital ehpad ephad college creche
  maternelle ime ifsi faculte agence association federation paroisse garderie auto-ecole salon charcuterie fromagerie garages ambulances taxis
  construcciones talleres inmobiliaria constructora hospital clinica centro instituto gimnasio autoescuela farmacia restaurante cafeteria
  panificadora supermercados transportes academia residencia sindicato ambulatorio consultorio parroquia club peluqueria ferreteria aseguradora
  carrozzeria ristorante trattoria pizzeria cooperativa studio gruppo edilizia autoscuola palestra supermercato casa-famiglia poliambulatorio
  consultorio istituto conservatorio accademia banca cantina azienda cartoleria tipografia officine
  imobiliaria metalurgica hospital clinica restaurante supermercado faculdade centro colegio instituto clube fundacao cooperativa igreja
  paroquia drogaria mercearia talho oficina ginasio autoescola academia lar jardim-de-infancia junta
  bouwbedrijf loodgietersbedrijf schildersbedrijf woonstichting woningbouwvereniging huisartsenpraktijk fysiotherapiepraktijk garage cafe
  restaurant supermarkt drukkerij rijschool manege camping verzorgingshuis hospice kinderopvang peuteropvang buurthuis kapsalon slagerij
  makelaardij makelaars notariskantoor accountantskantoor apotheek tandarts universiteit hogeschool lyceum college scholengemeenschap
`);

/** Clubs by their short form, in capitals: `TSV Altenholz`, `CD Arenas`, `LKS Zryw`. */
export const clubs = set(`
  obs cbs pcbs rkbs kbs sbo sp lo zs zsp zso dps mdk bso ggz gmbs igs kgs ggs rbs ehs uci
  tsv sv vfl vfb ssv tus tsg djk fsv ksv asv bsv msv svg spvgg ttc asd ssd usd cd cf ud sd ad gd cda vv rkvv svv cvv lks mks gks rks ks osp kgw uks
  fc sc ac
`);

/** What says, small, what kind of place it is: `clínica dental Sonrisa`, `studio legale Ferri`. */
export const adjectives = set(`
  dental dentaire dentistico dentistica legale medico medica medical medicale veterinaria veterinario veterinaire notarile notarial comunale
  communale materna maternelle primaire elementaire elementare media superiore primaria secundaria privada privado publica publico infantil
  juridico juridica superior basica tecnico tecnica scientifico classico immobiliare paritaria regionale civile universitario universitaria
  podstawowa podstawowej podstawowe ogolnoksztalcace wojewodzki miejski dentystyczny adwokacka notarialna rodzinna psychologiczna deportivo
  gewerbliche katholische evangelische stadtische freiwillige christelijke openbare
`);

/** The same where small letters may be any other word (`hospital`, `banco`), in a line of another language. */
export const doubtfulHeads = set(
  'hospital banco bar hotel garage clinic centro lar dom studio klub club praxis klinik haus',
);

/** What may stand, small, between such a word and the name, or in the name. */
export const joints =
  /^(?:im|pod|u|ai|alla|alle|al|sur|sous|los|santa|de|del|della|dell|delle|dei|di|do|da|dos|das|des|du|la|le|les|el|las|van|het|'?t|am|an|der|den|dem|zum|zur|von|und|et|[yeiw]|we|na|nr|no|sw|przy|aan|ter|ten|en)$/;

/** German and Dutch words that end like a kind of firm or place; a name follows: `Autohaus Keller`, `Physiopraxis Lang`, `Bouwbedrijf De Wit`. */
export const headEnd =
  /^\p{L}{3,20}(?:praxis|kanzlei|verwaltung|betrieb|genossenschaft|apotheke|backerei|metzgerei|schreinerei|tischlerei|gartnerei|druckerei|brauerei|spedition|klinik|klinikum|krankenhaus|kolleg|akademie|hochschule|schule|heim|stift|stiftung|verlag|gasthof|bedrijf|praktijk|stichting|kantoor|centrum|bakkerij|makelaardij|makelaars|school|ziekenhuis)$/u;
/** `Goethe-Grundschule`, `Sankt-Elisabeth-Stift`: somebody's name, then the kind of place. */
export const namedAfter =
  /^(?!(?:grund|haupt|hoch|fahr|musik|tanz|volks|berufs|real|ober|mittel|fach|online|privat|ganztags|haut|zahn|hno|augen|reha|uni|home|high|business|sommer|abend)-)\p{L}{3,16}(?:-\p{L}{2,16}){0,2}-(?:grundschule|gesamtschule|realschule|hauptschule|oberschule|mittelschule|schule|gymnasium|kolleg|klinik|klinikum|krankenhaus|hospital|stift|stiftung|universitat|hochschule|institut|werke|apotheke|haus|heim|kita|kindergarten|verein|verlag|college|school|ziekenhuis|praxis|lyceum|basisschool)$/u;

/** One word that is a school or a clinic by its end: `Wilhelminaschool`, not `Grundschule`. */
export const grown =
  /^(?!(?:grund|haupt|hoch|fahr|musik|tanz|volks|berufs|gesamt|real|vor|forder|sprach|abend|ober|mittel|fach|ski|basis|high|middel|hoge|lagere|avond|muziek|universitats|augen|tier|haut|zahn|frauen|kinder)s?-?(?:schule|school|klinik))\p{L}{4,20}(?:schule|school|gymnasium|klinik|ziekenhuis)$/u;
