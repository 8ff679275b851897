const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * First words of institutions and firms in German, French, Spanish, Italian, Portuguese, Dutch and Polish; folded. What follows with a
 * capital letter is the name: `Kita Sonnenschein`, `collège Victor-Hugo`, `Szkoła Podstawowa nr 3`.
 */
export const headsAbroad = set(`
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
  kancelarii piekarnia piekarni zaklad fundacja fundacji hurtownia apteka
`);

/** The same where small letters may be any other word (`hospital`, `banco`), in a line of another language. */
export const doubtfulHeads = set(
  'hospital banco bar hotel garage clinic centro lar dom studio klub club praxis klinik haus',
);

/** What may stand, small, between such a word and the name, or in the name. */
export const joints =
  /^(?:de|del|della|dell|delle|dei|di|do|da|dos|das|des|du|la|le|les|el|los|las|van|het|'?t|am|an|der|den|dem|im|zum|zur|von|und|et|[yeiw]|we|na|nr|no|sw|przy|aan|ter|ten|en)$/;

/** One word that is a school or a clinic by its end: `Wilhelminaschool`, not `Grundschule`. */
export const grown =
  /^(?!(?:grund|haupt|hoch|fahr|musik|tanz|volks|berufs|gesamt|real|vor|forder|sprach|abend|ober|mittel|fach|ski|basis|high|middel|hoge|lagere|avond|muziek|universitats|augen|tier|haut|zahn|frauen|kinder)s?-?(?:schule|school|klinik))\p{L}{4,20}(?:schule|school|gymnasium|klinik|ziekenhuis)$/u;
