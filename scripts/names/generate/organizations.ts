import type { Random } from '../random';

/** What firms of one language are called. `*` is a last name, `@` a city. */
export interface OrganizationStyle {
  readonly forms: readonly string[];
  readonly institutions: readonly string[];
}

const heads =
  `Blue Red Green Bright Silver Golden North South Global United First Prime Apex Summit Vertex Nova Quantum Delta Omega Alpha
  Pioneer Atlas Horizon Evergreen Pacific Atlantic Northern Lake Stone Iron Swift Clear Open Next Smart Cloud Data Bio Med Agri Hydro
  Solar Cyber Net Inter Trans Omni Poly Eco Lumen Astra Terra Vita Aero Quill Plover Meridian Harbor Cobalt Copper Maple`.split(
    /\s+/,
  );
const tails =
  `Bridge Path Point Field Stone Works Soft Ware Tech Wave Stream Light Gate Line Link Forge Craft Grid Leaf Peak Harbor Ridge
  Valley Nest Hub Sphere Core Mind Star Fox Hawk Wolf Bear Loop Mark Base Ton Wood Water`.split(/\s+/);
/** Firms that everybody knows. */
const known =
  `Google,Microsoft,Amazon,Apple,Facebook,Meta,Netflix,Tesla,IBM,Oracle,Salesforce,Adobe,Intel,Nvidia,Samsung,Sony,Toyota,Honda,
  BMW,Siemens,SAP,Airbus,Boeing,Pfizer,Novartis,Roche,Nestle,Unilever,Walmart,Target,Starbucks,McDonald's,Nike,Adidas,Deloitte,KPMG,PwC,
  Accenture,McKinsey,Goldman Sachs,JPMorgan,HSBC,Barclays,Citibank,Wells Fargo,Bank of America,Deutsche Bank,Vodafone,Verizon,AT&T,
  T-Mobile,Uber,Airbnb,Spotify,Shell,BP,ExxonMobil,Infosys,Wipro,Tata,Reliance,Huawei,Alibaba,Tencent,Lenovo,NASA,WHO,UNICEF,FBI,CIA,
  NHS,IRS,Harvard,Stanford,MIT,Oxford University,UCLA,Reuters,BBC,CNN,FedEx,UPS,DHL,Lufthansa,Delta Airlines,Ikea,H&M,Zara,Revolut,
  Lloyds,Santander,ING,Allianz,AXA,Bosch,Volkswagen,Renault,Carrefour,Tesco,Aldi,Lidl,Costco,Home Depot,CVS,Kaiser Permanente,Aetna,
  Blue Cross,UnitedHealth,Stripe,PayPal,Visa,Mastercard,Shopify,Dropbox,Cisco,Dell,HP,General Electric,Ford,General Motors,Nasdaq,
  Red Cross,Greenpeace,Interpol,Europol,NATO,UN,IMF,World Bank,OpenAI,Anthropic,ByteDance,Maersk,Philips,Ericsson,Nokia`
    .split(',')
    .map((name) => name.trim());

/**
 * A firm or an institution.
 *
 * @param names last name and city that it may be called after
 */
export function newOrganization(
  random: Random,
  style: OrganizationStyle,
  names: { last: string; other: string; third: string; city: string },
): string {
  const which = random.next();
  if (which < 0.16) return random.pick(known);
  const coined = `${random.pick(heads)}${random.pick([' ', ''])}${random.chance(0.5) ? random.pick(tails) : random.pick(tails).toLowerCase()}`;
  if (which < 0.3) return `${coined} ${random.pick(style.forms)}`;
  if (which < 0.38) return coined;
  if (which < 0.62) return `${names.last} ${random.pick(style.forms)}`;
  if (which < 0.66)
    return `${names.last}${random.pick([', ', ' and ', ' & ', '-', '-'])}${names.other}${random.pick(['', '', ' LLP', ' & Partners', ' Associates', ' Group', ' Inc'])}`;
  if (which < 0.72) return `${names.last}, ${names.other}${random.pick([' and ', ' & ', ', & '])}${names.third}`;
  if (which < 0.97) return random.pick(style.institutions).replace('*', names.last).replace('@', names.city);
  return Array.from({ length: random.whole(3, 4) }, () => String.fromCharCode(random.whole(65, 90))).join('');
}
