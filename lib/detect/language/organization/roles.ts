const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What somebody is or does at a place of work, of learning or of care, in eight languages. */
const words = set(`
  been imam vicar priest pastor rabbi deputy head nights days shift earn salaried retired boulot bosse bosser bossé taf job-étudiant alternance
  arbeitsplatz stelle nebenjob aushilfe jobben arbeitete verbracht eingeliefert verlegt operiert lag liegt baan gewerkt bijbaan zaak opname kliniek
  empleo curro puesto trabajo emprego trabalho vaga lavoro posto impiego praca pracę pracy robota pracowała pracował etat zatrudnienie
  account accountant adhérent adhérente adhérentes adhérents admitted afspraak agency agent aide-soignant aide-soignante alumna
  alumno aluna aluno analyst application applied apply applying appointment apprenti apprentie appuntamento arbeite arbeiten
  arbeitet assistant assunta assunto assuré assurée attorney ausbildung azubi baan barista behandelt beschäftigt beworben bought
  broker bsc caissier caissière camarera camarero cameriera cameriere carer cashier cdd cdi cita cleaner clerk client clienta
  cliente coach commessa commesso comptable compte consulta consultant conta conto contract contractor contrato cook cuenta customer
  degree demitida demitido dentist dependienta dependiente despedida despedido developer devis directeur director directrice
  dismissed drive driver drives embauché embauchée empleada empleado employed employee employer employé employée empregada empregado
  enfermeira enfermeiro enfermera enfermero engineer enroled enrolled enrollment enrolment estágio factura facture factuur faktura
  fattura fatura fired frequenta funcionária funcionário gearbeitet gekündigt geopereerd gewerkt hired hospitalisé hospitalisée
  huren huur impiegata impiegato infermiera infermiere infirmier infirmière ingresada ingresado insurance insured invoice iscritta
  iscritto jefa jefe job jobbe kierowca klant konto kredyt kunde kunden kundi kundin kündigung landlord lawyer lecturer leerling
  lehre leży leżę licencié licenciée licenziata licenziato lid loan magazziniera magazziniere manager mba member membership minijob
  mitglied monteur mortgage msc nurse off offer ontslagen operada operado operaia operaio operaron operata operated operato operiert
  opgenomen opéré opérée order ordered phd physio placement play plays poste praktikum praktyki prácticas pupil quote receptionist
  rechnung rekening rendez-vous rent rented renting resign resigned resigning ricoverata ricoverato sacked salarié salariée
  scolarisé scolarisée secretary seguro serveur serveuse shift shifts socia socio solicitor spiele sprzedawczyni sprzątaczka stage
  stagiaire start started starting starts staż stelle studeer studeert student studia studied studies studio study studying suivi
  suivie supervisor supplier surgery suspended sócia sócio taught termin therapist tirocinio trained trainee training treated tätig
  uczeń uczy vendeur vendeuse verkoper verpleegkundige versichert voetbal waiter waiting waitress werk werke werken werkn werkt
  werkte werkten werktn wizyta work worked working works élève étudiant étudiante
`);
/** The same by how a word begins. */
const stems = [
  ...set(`
  angestellt apprentic bewerb chef estud estudi fahrer geschäftsführer graduat intern kelner klient lavor mieter patient pfleger
  pielęgniar pracow pracuj redundan retir schüler studier studiuj teach trabaj trabalh trainier travaill vendedor verkäufer
  volunteer werkstudent zatrudnion zwolni
`),
];

/**
 * Whether a word for a role stands in the sentence that a text ends with.
 *
 * @param before what stands before a name, in lower case, at most 70 units
 */
export function saysRole(before: string): boolean {
  const sentence = before.slice(before.search(/[^.!?\n]*$/));
  return sentence
    .split(/[^\p{L}-]+/u)
    .some((word) => words.has(word) || (word.length > 4 && stems.some((stem) => word.startsWith(stem))));
}
