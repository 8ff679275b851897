import { readTemplates } from './read-templates';

/** What people tell, ask and paste in Italian, beside letters and forms. */
export const italianProse = readTemplates(`
  [Mio nonno|Mia nonna|Mio padre|Mia madre|Mio zio|Mia zia|Mio suocero|Mia nipote|Mia cognata|Mio cugino] {first} [abita a {city}|è morto nel {year}|compie {number} anni|zappava in campagna].
  [Mia moglie|Mio marito|Mio figlio|Mia figlia|Mio fratello|Mia sorella|La mia ragazza|Il mio capo|Il mio ex|Il mio coinquilino|La mia collega], {first}, [dice che|vuole sapere se] {first} [parte|è malata|non viene].
  [ciao|salve|buongiorno] [sono|mi chiamo|qui è] {first}[, {number} anni|, di {city}|] e [ho bisogno di aiuto|non so che fare|ho una domanda].
  [Sono|Mi chiamo|Io sono] {first}, [{number} anni|cerco lavoro|lavoro per {org}] e [mio figlio|mia madre] {first} [vive con me|è a {city}].
  [Il dottor|La dottoressa|Il signor|La signora|L'avvocato|Il geometra|Il maestro|La prof|Suor|Don|Dott.|Dott.ssa|Sig.ra|Sig.|Sig.na|Avv.|Ing.] {any} [mi ha detto|non risponde|ha firmato|arriva] [ieri|il {date}|domani].
  La {first} ha [preparato la cena|portato il dolce], {first} ha [acceso il fuoco|pulito tutto] e il {first} [dormiva|rideva].
  [Di' a|Chiedi a|Scrivi a|Telefona a|Saluta] {first} e [a|] {first} [che arrivo tardi|da parte mia].
  La signora del piano di sotto ({first}) [si lamenta|chiama sempre|perde acqua]. Il figlio ({first}, {number}) [abita a {city}|non paga].
  «[Entra|Non lo so|Non è vero]», disse {first1}. {first2} [sorrise|tacque|alzò le spalle]. [La pioggia|La porta|Il vento] [cadeva|era aperta|soffiava].
  {first1} e {first2} [si sposano a {city}|si sono conosciuti nel {year}|divorziano]. [Padrino|Madrina|Testimone] {first}. [Scrivi un discorso|Scrivi un brindisi].
  [Biglietto|Discorso|Poesia|Lettera|Filastrocca|Necrologio] per [la maestra|il nonno|] {any}, [che va in pensione|{number} anni|che è nata ieri]. Da parte di {first} e {first}.
  Verbale del {date}⏎Presenti: {full} (pres.), {full}, {first}, suor {first}⏎1. [Bilancio|Festa]: scrive {first}⏎2. [Personale|Tetto]: sostituta {full}. [Contestazione|Elogio] a {any}.
  [Paziente|Assistito|Intestatario|Conduttore|Cliente]: {shout}  nat[a|o] il {date}  CF {id}
  [Paziente|Riassunto clinico|Referto]: {reversed}, {number}, [muratore|pensionata], [caduta|dolore toracico]. Lo aiuta la [sorella|figlia] {first} {phone}.
  Il sottoscritto {full}, nato a {city} il {date}, [concede in locazione a|delega|vende a] {full}, l'immobile in {street}, {city}.
  [Correggi|Rendilo formale]: buongiorno prof sono la mamma di {first} [oggi|domani] non viene perche ha [la febbre|la visita] grazie {first}
  [Un abbraccio|Baci|Saluti|Cordiali saluti|Grazie|A presto], {first}
  [Passeggeri|Invitati|Iscritti|Squadra]: {shout}, {shout}, {full}, {first}
  [Suona|Citofono|Citofonare|Interno] {last}, {street}. [Chiamare|Chiedere di] {first} {phone}.
  Caro {first1}, [mia moglie|mio figlio|mia sorella] {first} ed io [arriviamo|partiamo] [sabato|il {date}]. {first}
  [Ieri|Poi|Allora|Stamattina] {first} [ha urlato|se n'è andato|piangeva] e {first} [non ha fatto niente|rideva].
  [Con|Senza|Per|Secondo|Da] {first} [va bene|è più caro|si mangia bene].
  Dov'è {first}? {first} [dorme|arriva|ha perso il treno].
  oggi [la|il] [dottoressa|prof|capo] {last} mi ha detto che [è solo ansia|devo rifare l'esame]. {first} [ride|non ci crede].
  [Spiega|Confronta|Riassumi] [la fotosintesi|il Risorgimento|il contratto di affitto|le regole del calcio] in [cinque punti|una tabella]. Lui faceva il minatore.
  Ingredienti: Farina, Zucchero, Uova, Burro. Forno a {number} gradi. [Torta|Risotto|Zuppa] per {number} persone.
`);
