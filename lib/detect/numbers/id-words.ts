import { type Cue, cue } from '../cue';

/**
 * What firms and offices number: where such a word stands with a word for "number" (or as the name of a field), even a short number
 * behind it is one; where it stands alone, only what looks drawn up by an office.
 */
const english =
  'resident|rider|claimant|order|customer|client|employee|employe|staff|student|pupil|member(?:ship)?|case|ticket|invoice|booking|reservation|confirmation|tracking|shipment|reference|claim|policy|contract|subscription|subscriber|application|permit|badge|loyalty|frequent flyer|account|transaction|receipt|docket|file|matter|registration|enrol+ment|matriculation|parcel|consignment|incident|complaint|service|user|payment|insurance policy|policy ?holder|tribal|personnel|payroll|clock|worker|volunteer|donor|tenant|tenancy|applicant|candidate|inmate|prisoner|custody|crime|agent|dealer|vendor|supplier|merchant|terminal|certificate|guard card|bag(?:gage)? tag|carer|landlord|property|meter|supply|loan|mortgage|warranty|repair|work order|visa application|library card|locker|fob|ucas|docket|citation|summons|warrant|appeal|roll|index|exam|bib|race|scout|union|pension|reporter|badge|collar|warrant card|chat|ad|listing|mls|lease|quote|estimate|return|rma|voucher|gift card|e-?ticket|pir|itinerary|record locator|clubcard|nectar|nectar card|bahncard|payback|avios|rewards|mpan|mprn|a-number|bill of lading|b/?l|awb|container|cntr|sra|nmc|licen[cs]e|cert|cover note|home insurance|contents insurance|car insurance|travel insurance|pet insurance|life insurance|insurance|direct debit|standing order|payment ref(?:erence)?|flyer|miles|luggage tag|rfid|nfc|key ?card|access card|microchip|chip|transponder|esta|travel authori[sz]ation|electric|electricity|gas|water|tracker|delivery|drop-?off|pick-?up|return label|proposal|plan member|allotment|plot|berth|exhibit|deed|probate|grant|bail|probation|case file|ombudsman|grievance|dispute|chargeback|refund|passenger|boarding|seat reservation|hotel confirmation|check-?in|membership card|gym|blue badge|oyster|railcard|travel card|tv licen[cs]e|council tax|rent account|utility|broadband|sort|callback|interaction|helpdesk|zendesk|jira|asset';

const french =
  "client|commande|dossier|contrat|police|sinistre|facture|réservation|adhérent|adhérente|allocataire|abonné|abonnée|abonnement|assuré|suivi|colis|référence|étudiant|étudiante|matricule|licencié|membre|salarié|employé|bail|prêt|ticket|reçu|plainte|procès-verbal|pv|procédure|affaire|jugement|rg|registre|billet|devis|candidat|candidature|demandeur|identifiant|élève|carte d'étudiant|carte de fidélité|fidélité|compteur|pdl|prm|compte client|rendez-vous|avis|amende|contravention|bordereau|adhésion|réclamation|déclaration|carte navigo|navigo|carte d'adhérent|numéro de suivi|envoi|bon de commande|quittance|attestation|caf|demande|livraison|titre|rôle|minute|référence client|points?|licence|inscription|carte|cotisant|prélèvement|mandat|gaz|électricité|électrique|eau|passager|passagère|cellule|écrou|usager|concours";
const spanish =
  'abono transporte|abono|cliente|pedido|expediente|contrato|póliza|poliza|factura|reserva|siniestro|socio|socia|afiliado|afiliada|afiliación|empleado|empleada|legajo|matrícula escolar|seguimiento|envío|guía|referencia|localizador|atestado|denuncia|diligencias|autos|procedimiento|recibo|ticket|solicitud|trámite|folio|nómina|alumno|alumna|estudiante|abonado|suministro|cups|préstamo|tarjeta de socio|colegiado|colegiada|caso|reclamación|parte|incidencia|registro|carnet|billete|paquete|seguro|turno|cita|queja|radicado|medidor|contador|multa|boleta|sanción|giro|orden|certificado|credencial|carné|beneficiario|usuario|luz|gas|agua|pasajero|oficio|causa|carpeta|averiguación|resguardo|justificante|remesa|crédito|hipoteca|prestación|inscripción|nota simple|nómina|interno|licencia';
const italian =
  'cliente|ordine|pratica|contratto|polizza|fattura|prenotazione|sinistro|tessera|socio|socia|dipendente|dip|matricola|protocollo|prot|verbale|bolletta|pod|pdr|spedizione|pacco|tracking|riferimento|rif|fascicolo|denuncia|procedimento|r\\.g|domanda|codice cliente|codice prenotazione|utenza|abbonamento|abbonato|pacchetto|biglietto|ricevuta|mutuo|pnr|studente|multa|cartella esattoriale|avviso|segnalazione|repertorio|rep|contatore|posizione|contravvenzione|reclamo|preventivo|distinta|certificato|cartella|iscrizione|richiesta|tessera fedeltà|carta fedeltà|carta|spid|bonifico|mandato|sentenza|decreto|ricorso|luce|gas|acqua|assicurazione|passeggero|ticket|delega|istanza|contributo|ruolo|concorso|raccomandata|collo|bordero|preno|conferma';
const portuguese =
  'cliente|pedido|encomenda|processo|contrato|apólice|apolice|fatura|factura|reserva|sinistro|sócio|sócia|socio|matrícula escolar|matricula|protocolo|funcionário|funcionária|aluno|aluna|estudante|cpe|boletim|b\\.?o|ocorrência|rastreio|rastreamento|requerimento|referência|inscrição|bilhete|recibo|assinatura|localizador|crm|oab|nis|ctps|manifestação de interesse|senha de atendimento|reclamação|benefício|multa|auto|guia|cartão de sócio|utente do condomínio|colaborador|colaboradora|registo|registro|contador|hidrômetro|medidor|chamado|atendimento|nota fiscal|nf|certificado|queixa|envio|objeto|luz|gás|água|seguro|passageiro|cadastro|título|prontuário escolar|inquérito|notificação|candidatura|carta registada|carta registrada|instalação|unidade consumidora|adesão|mandato|débito|cartão|pensionista|beneficiário|pensão|aviso';
const polish =
  'klienta|klientki|klient|zamówieni[ae]|sprawy|sprawa|umowy|umowa|polisy|polisa|polisę|faktury|faktura|rezerwacji|rezerwacja|szkody|szkoda|przesyłki|przesyłka|paczki|paczka|albumu|indeksu|legitymacji|legitymacja|pracownika|pracowniczy|akt|wniosku|wniosek|zgłoszenia|zgłoszenie|mandatu|mandat|wezwania|wezwanie|decyzji|decyzja|karty|członka|członkowski|biletu|bilet|referencyjny|abonenta|licznika|ppe|pożyczki|kredytu|ewidencyjny|dziennika|ucznia|studenta|reklamacji|reklamacja|zlecenia|zlecenie|konta klienta|świadectwa|postępowania|repertorium|nadania|przesyłce|przesyłkę|listu|skargi|skarga|uczestnika|klubowicza|kuponu|kuponie|legitymacyjny|gazomierza|wodomierza|umowę|zaświadczenia|rachunku za|rejestru|opłaty|zgody|gaz|prąd|woda|kontrahenta|pasażera|wizyty|kredytobiorcy|ubezpieczenia|ubezpieczenie|szkodę|paczkę|list polecony|list|awizo|rezerwację|zamówienie|reklamację|wyroku|kolegium|teczka|teczki|karta|umowie';
const dutch =
  'klant|bestelling|order|dossier|contract|polis|schade|factuur|reservering|boeking|lid|lidmaatschap|personeels|pers|medewerker|student|zaak|aangifte|kenmerk|referentie|track and trace|track trace|pakket|zending|abonnement|verzekerings|ean|meter|leerling|klacht|ticket|huurders?|parket|rol|proces-verbaal|aanvraag|cliënt|inschrijf|certificaat|bon|voorgang|boete|cjib|afspraak|aanslag|beschikking|betalingskenmerk|ov-chipkaart|chipkaart|verzekering|water|gas|elektra|elektriciteit|elek|passagier|bezwaar|beroep|vergunning|melding|incident|retour|lening|hypotheek|spaarkaart|bonuskaart|spelers?|rekest|insolventie|uitkering|relatie|deelnemers?|debiteur(?:en)?|klantenkaart|pas|kaart';
const german =
  'mitgliedsausweis|mitgliedskarte|kunde|bestellung|auftrag|vertrag|rechnung|rg|police|versicherungsschein|schaden|buchung|buchungscode|reservierung|mitglied|personal|mitarbeiter|matrikel|aktenzeichen|az|geschäftszeichen|gz|gesch\\.?-?z|vorgang|zeichen|sendung|paket|sendungsverfolgung|ticket|fall|ausweis|bedarfsgemeinschaft|bg|teilnehmer|zähler|zählpunkt|strom|gas|beleg|quittung|antrag|bescheid|aktz|akte|kassenzeichen|mandat|mandatsreferenz|gläubiger-?id|depot|darlehen|leasing|vk|kd|buchungsnr|filiale|spieler|pass des vereins|vertragskonto|kundenkonto|schadensmeldung|bußgeld|lieferschein|gutschein|sendungscode|versicherung|haftpflicht|hausrat|rechtsschutz|passagier|ticketnr|beschwerde|widerspruch|widerspruchs|unfall|einsatz|anzeige|tagebuch|beitrags|beitragskonto|wasser|kundenkarte|bonuskarte|bahncard|fahrkarte|abo|retoure|gepäckschein|transponder|chip|schlüssel|verein|lizenz|prüfungs|immatrikulation|bewerber|bewerbung|verfahren|urteil|beschluss|kreditkonto|kredit|karte|zahlungsreferenz|verwendungszweck|vwz';

/** Each once: languages share words. */
const all = Array.from(
  new Set([english, french, spanish, italian, portuguese, polish, dutch, german].join('|').split('|')),
).join('|');

const before =
  "(?:numer|numéro|número|numero|nummer|nr|no|n[°º]|n\\.?o|n|num|codice|código|code|cod|znak|sygn(?:atura)?|identifiant|identificativo|référence|ref|rif)\\.?(?: (?:de|del|della|dell'|di|d'|du|do|da|de la|de l'|van|von|für|of))?";
const behind =
  '(?:id|ids|n\\.|number|numbers|nummer|no|nr|num|ref|reference|code|#|identifier|n[°º]|n\\.o|número|numéro|numero|numer)';

/** A noun with a word for "number" on one of its sides. */
export const numberedWords: readonly Cue[] = [
  cue(
    `(?:${english}) ${behind}`,
    '(?:ro|wo|po|so|inv|acct|cust|tkt) ?#',
    'id (?:number|no|#)',
    'pnr',
    'ref(?:erence)?(?: no| number)?',
    'kundennr',
  ),
  ...[french, spanish, italian, portuguese, polish].map((nouns) =>
    cue(`${before} (?:${nouns})`, `(?:${nouns})\\.? ${behind}`),
  ),
  cue(
    `(?:${dutch}) (?:nummer|nr|num|code|id)`,
    `(?:${german})s? (?:nummer|nr|no|id|code)`,
    'aktenzeichen',
    'geschäftszeichen',
    'kassenzeichen',
  ),
];

/** The nouns alone. */
export const nounWord = cue(all).prose;

/** As names of fields and columns. */
export const nounKey = new RegExp(`^(?:${all}|emp ?(?:id|no)|pers ?nr|ref)$`, 'iu');
