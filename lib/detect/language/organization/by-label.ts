import { fieldsNamed } from '../../matches';
import type { Candidate } from '../../recognizer';
import type { View } from '../../view/view';

const keys = new RegExp(
  '^(?:(?:company|employer|organi[sz]ation|org|business|firm|bank|school|university|college|hospital|clinic|institution|vendor|supplier|agency|insurer|insurance(?: (?:company|provider))?|facility|practice|account|client company|legal entity|entity|trading|brand|publisher|manufacturer|merchant|payee|issuer|issuing bank|carrier|shipper|nursery|gym|club|law firm|lender|letting agent|gp practice|pharmacy|church|department|workplace|consignor|consignee|notify(?: party)?|sold by|seller|buyer|tenant company|branch|site|trust|ward|centre|dealer|garage|landlord|issued by|billed by|creditor|debtor|defendant|claimant|plaintiff|respondent)(?: name)?|employed by|works? (?:at|for)|department of|' +
    'firma|unternehmen|absender|auftraggeber|auftragnehmer|lieferant|kreditgeber|vermieterin?|praxis|krankenhaus|arbeitgeber|ausbildungsbetrieb|schule|hochschule|kita|kindergarten|klinik|hausverwaltung|versicherung|krankenkasse|verein|société|entreprise|employeur|école|établissement|hôpital|clinique|banque|assureur|mutuelle|syndic|fournisseur|bailleur|établissement scolaire|collège|lycée|crèche|magasin|' +
    'empresa|proveedor|demandad[oa]|instituto|empleador|réu|ré|reclamad[oa]|contratante|contratada|tomador|cedente|beneficiário|favorecido|fornitore|committente|istituto|clinica|cooperativa|colegio|centro(?: educativo)?|clínica|banco|aseguradora|azienda|ditta|datore di lavoro|scuola|ospedale|banca|assicurazione|empregador|entidade patronal|escola|seguradora|werkgever|bedrijf|ziekenhuis|verzekeraar|pracodawca|zleceniodawca|wykonawca|sprzedawca|nabywca|pozwany|klinika|poradnia|leverancier|opdrachtgever|verhuurder|huisarts(?:enpraktijk)?|szkoła|przedszkole|szpital|przychodnia|zakład pracy|uczelnia)$',
);

/** Values that a label or a column header calls a firm. */
export function* byLabel(view: View): Generator<Candidate> {
  for (const { value, start, end } of fieldsNamed(view, keys)) {
    const stop = /[,;(|\n\t]|\s[-–]\s/.exec(value)?.index ?? value.length;
    const name = value.slice(0, stop);
    if (!/^\p{Lu}[\p{L}\p{M}\d&'. -]{1,60}$/u.test(name) || name.split(' ').length > 6) continue;
    yield {
      start,
      end: Math.min(end, start + stop),
      score: 0.75,
      rule: 'field',
      reason: 'A label or column header says that this is an organization.',
    };
  }
}
