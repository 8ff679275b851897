// What stands before a name in German, French, Spanish, Italian, Portuguese, Dutch and Polish; folded. Words that are common in English
// with another meaning are left out.

/** `Herr`, `Mme`, `Sra.`, `pani`: nothing but a name follows. */
export const formalTitles =
  'herr herrn frau hr hrn fraulein dhr mw mevr mevrouw meneer mme mlle m monsieur madame mademoiselle senor senora senorita sr sra srta ' +
  'dna sig signor signora signorina dott dottssa dottoressa avv geom rag dra doutor doutora dona panu pani pania panem pana mgr inz mec ks eheleute';

/** Also before names, but before other words as well. */
export const titles =
  'familie fam ehepaar oberarzt oberarztin arzt arztin pfarrer pastor pastorin burgermeister burgermeisterin richter richterin staatsanwalt rechtsanwalt ' +
  'rechtsanwaltin anwalt anwaltin notar notarin kommissar kommissarin polizeimeister schwester bruder ' +
  'docteur maitre abbe soeur famille veuve notaire juge professeur maire ' +
  'don sor fray doctora licenciado licenciada lic profe profesor profesora maestro maestra alcalde juez abogado abogada ingeniero padre seno familia ' +
  'suor fra padre maestra dottor dottore professore professoressa avvocato ingegnere geometra famiglia ' +
  'seu padre mestre professora professor enfermeira advogado advogada juiz juiza ti familia ' +
  'juf meester dokter dominee wethouder burgemeester rechter notaris advocaat zuster pater familie fam huisarts baron ' +
  'pan panie doktor doktorze profesor mecenas ksiadz siostra panstwo sedzia wojt soltys';

/** Relations and roles. */
export const relations =
  'mann ehemann ehefrau vater mutter mama papa opa oma onkel tante sohn tochter neffe enkel enkelin cousine schwager schwagerin schwiegermutter schwiegervater ' +
  'schwiegersohn schwiegertochter freund freundin kollege kollegin chefin nachbar nachbarin vermieter vermieterin mieter mieterin mitbewohner mitbewohnerin ' +
  'lehrer lehrerin schuler schulerin erzieherin kunde kundin patientin mandant mandantin zeuge zeugin fahrer fahrerin beifahrer beifahrerin sachbearbeiter ' +
  'sachbearbeiterin betreuer betreuerin hausmeister trainerin trauzeuge trauzeugin bewohner bewohnerin klager klagerin hebamme geschaftsfuhrer ' +
  'geschaftsfuhrerin ansprechpartner ansprechpartnerin zwillinge katze hund baby verlobter verlobte exmann exfrau ' +
  'mari femme pere mere fils fille frere soeur oncle cousin grand-pere grand-mere beau-pere belle-mere belle-soeur beau-frere belle-fille gendre neveu niece ' +
  'petit-fils petite-fille copain copine voisin voisine collegue coloc colocataire locataire proprietaire eleve maitresse temoin nounou ami amie conjoint conjointe ' +
  'compagnon compagne salarie salariee gardien gardienne infirmiere avocat avocate maman parrain marraine papi mamie papy mamy tata tonton bebe client cliente ' +
  'marido mujer esposo esposa madre hijo hija hermano hermana tio tia abuelo abuela nieto nieta sobrino sobrina primo prima cunado cunada suegro suegra yerno nuera ' +
  'novio novia amigo amiga vecino vecina jefe jefa companero companera compa inquilino inquilina casero casera alumno alumna paciente cliente testigo padrino madrina ' +
  'conductor mama terapeuta mami papi abuelita abuelito tita tito ' +
  'marito moglie figlio figlia fratello sorella zio zia nonno nonna cugino cugina cognato cognata suocero suocera genero nuora ragazzo ragazza fidanzato fidanzata ' +
  'amico amica vicino vicina capo collega coinquilino coinquilina inquilino inquilina paziente testimone papa babbo compagno compagna nipotino nipotina badante ' +
  'mulher pai mae filho filha irmao avo vo neto neta sobrinho sobrinha cunhado cunhada sogro sogra genro nora namorado namorada vizinho vizinha colega ' +
  'inquilino inquilina senhorio senhoria utente testemunha compadre comadre padrinho madrinha aluno aluna tiozinho mamae papai ' +
  'vrouw echtgenoot echtgenote vader moeder zoon dochter broer zus oom neef nichtje kleinzoon kleindochter schoonzus zwager schoonmoeder schoonvader vriend vriendin ' +
  'buurman buurvrouw baas huisgenoot huurder verhuurder leerling cliente leidster casemanager verloofde mantelzorger peuter kleuter ' +
  'maz zona ojciec matka tata syn corka brat wujek ciocia ciotka dziadek babcia wnuk wnuczka bratanek siostrzeniec siostrzenica kuzyn kuzynka tesc tesciowa ziec synowa ' +
  'szwagier szwagierka chlopak dziewczyna kolega kolezanka sasiad sasiadka szef szefowa najemca lokator uczen uczennica pacjent pacjentka klient klientka swiadek ' +
  'zony meza syna corki brata synka coreczka corke zone ojca matki dziadka babci wujka cioci kierowca opiekun opiekunka przyjaciel przyjaciolka narzeczony narzeczona chrzestny chrzestna';

export const greetings =
  'lieber liebe hallo servus moin salut coucou bonjour bonsoir hola buenas ola querido querida estimado estimada caro cara carissimo carissima gentile salve buongiorno ' +
  'oi caro cara hoi beste lieve dag czesc hej witaj drogi droga kochany kochana';

export const closings =
  'grusse gruss grusses gruessen liebe bises bisous amicalement cordialement saludos abrazo besos bss atentamente saluti baci abbraccio cordialmente abraco abracos beijos bjs ' +
  'beijinhos cumprimentos atenciosamente obrigada obrigado groetjes groeten groet liefs mvg pozdrawiam pozdrowienia buziaki sciskam caluje';

/** `ich heiße`, `je m'appelle`, `me llamo`, `nazywam się`: nothing but a name follows. Tested against two folded words. */
export const sureIntroductions =
  / (?:heisse|heet|(?:[ms]')?appelle|llamo|chiamo|chamo)$|^(?:me|se|si) (?:llama|chiama|chama)$|^(?:nazywam|nazywa) sie$|^na imie$|^(?:name ist|nombre es|nome e|nom est|naam is)$/;

/** `ich bin`, `soy`, `jestem`: a name follows, or something else. */
export const introductions =
  /^(?:ich bin|je suis|ik ben|aqui e|hier ist|hier is|moi c'est)$| (?:soy|sou|sono|jestem|jsuis)$/;

/** Before a lone name in some languages (`la Pina`, `o João`); at the begin of a sentence no part of one. */
export const articles: ReadonlySet<string> = new Set(
  'la el il lo le les los las der die das den dem het een gli as'.split(' '),
);

/** Pronouns and the like that begin a sentence: no name alone. */
export const pronouns: ReadonlySet<string> = new Set(
  (
    'er sie es wir ihr man ich du elle elles il ils nous vous tu je on ella ellas ello ellos nosotros usted ustedes yo lei lui loro noi voi io ' +
    'ela elas ele eles voce voces nos eu ze zij hij wij jij jullie ik u elke elk alle ona ono oni one on my wy ja ty jak kto co czy gdy gdzie ' +
    'quando dove onde donde cuando wenn wann wo wer was quand quoi qui hoe waar wie wat maak mein meine sein seine mon ma mes son sa ses mi su ' +
    'mio mia suo sua meu minha seu mijn zijn haar moj moja jego jej hat hatte ist war hast bin sind'
  ).split(' '),
);

/** What people do, right behind a name; only in lines of another language. */
export const speech: ReadonlySet<string> = new Set(
  (
    'sagt sagte meint meinte fragt schreibt schrieb hat hatte will wollte kommt kam geht ging kann muss weiss wohnt arbeitet heisst ruft rief bekommt macht ist war wird wurde ' +
    'dit disait pense demande ecrit veut vient habite travaille a avait est etait sera doit peut va m s ' +
    'dice dijo quiere viene vive trabaja tiene tenia esta estaba es era va puede debe hizo me se le ' +
    'dice ha detto vuole viene abita lavora aveva era sta puo deve mi si ' +
    'disse quer vem mora trabalha tem tinha esta estava foi vai pode deve me ' +
    'zegt zei wil komt woont werkt heeft had was kan moet gaat vraagt belt ' +
    'mowi powiedzial powiedziala chce mieszka pracuje ma mial miala jest byl byla moze musi idzie pyta dzwoni nie sie'
  ).split(' '),
);
/** `mit`, `chez`, `dla`: people follow as well as things. */
export const withPerson: ReadonlySet<string> = new Set(
  'mit von fur ohne und oder avec pour sans chez et con para sin y per senza com sem met voor zonder van dla od i oraz u bez z ze do'.split(
    ' ',
  ),
);
/** Verbs whose object is mostly a person. */
export const toPerson: ReadonlySet<string> = new Set(
  (
    'frag frage fragt ruf rufe sag sage schreib schreibe triff treffe grusse kenne appelle demande dis dire ecris voir rencontre prevenir remercier ' +
    'llama llamar pregunta dile digale escribe avisa avisar contactar chiama chiamare chiedi dillo scrivi avvisa contattare liga ligar pergunta diz avisa ' +
    'contactar contatar bel bellen vraag vragen mail app zeg zadzwon zapytaj powiedz napisz przekazac pozdrow zaprosic'
  ).split(' '),
);

/** Months that are names, too. */
export const months: ReadonlySet<string> = new Set(
  'mai maj may april avril abril aprile august augustus agosto marzo mars marz marzec marca juni juli junio julio julho junho maio maggio maja mei'.split(
    ' ',
  ),
);
/** Small words before a month. */
export const beforeMonth: ReadonlySet<string> = new Set(
  'im ab seit bis ende anfang mitte en de fin desde hasta para em ate di a in da w do od po z te eind begin vanaf tot sinds'.split(
    ' ',
  ),
);
