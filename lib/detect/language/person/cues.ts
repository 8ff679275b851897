import * as abroad from './cues-abroad';

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').trim().split(/\s+/));

/** What stands right before a name and says so. */
export const titles = set(
  `
  mr mrs ms mx miss mister dr doctor prof professor sir madam dame lord lady rev reverend fr father sr sister br brother rabbi imam pastor
  captain capt sgt sergeant lt lieutenant col colonel major gen general cpl corporal pvt officer detective inspector judge justice
  senator sen congressman congresswoman congressperson president chancellor minister governor gov mayor councillor cllr ambassador
  det cllr insp supt sup pc wpc dc ds dci pcso const constable deacon auntie aunty
  secretary rep representative king queen prince princess duke duchess saint nurse coach uncle aunt auntie grandpa grandma
  herr frau fraulein hr fr monsieur madame mademoiselle mme mlle senor senora senorita don dona signor signora signore sig dott
  meneer mevrouw pan pani shri smt ustad sheikh haji
`,
  abroad.formalTitles,
  abroad.titles,
);

/** Of these the ones that nothing but a name follows. */
export const formalTitles = set(
  'mr mrs ms mx mister dr prof herr frau mme mlle rev capt sgt lt senora senor signora meneer mevrouw',
  abroad.formalTitles,
);

/** Roles and relations: `my wife Anna`, `our client John Smith`, `nurse Kim`, `CEO Jane Roe`. */
export const englishRelations = set(`
  wife husband spouse partner fiance fiancee girlfriend boyfriend gf bf ex mother father mom mum dad parent son daughter kid child baby
  brother sister sibling twin cousin nephew niece uncle aunt grandmother grandfather grandma grandpa grandson granddaughter
  stepmother stepfather friend bestie buddy mate roommate flatmate housemate neighbor neighbour boss manager supervisor colleague
  coworker teammate assistant secretary client customer patient tenant landlord landlady lawyer attorney solicitor accountant
  teacher student professor tutor doctor therapist dentist nurse physician surgeon psychiatrist counselor counsellor coach trainer
  employee candidate applicant intern recruiter contractor director ceo cto cfo coo chairman chairwoman founder cofounder president
  editor author writer poet actor actress singer rapper director producer driver agent officer defendant plaintiff witness suspect
  victim claimant respondent petitioner beneficiary guarantor borrower lessee lessor signatory attendee guest host captain
  aunty nan nana nanna gran granny grandad granddad gramps stepdad stepmum stepson stepdaughter godson goddaughter godmother godfather owner
  prescriber gp pupil suspect consignee shipper plumber electrician builder midwife carer caretaker referee lodger fiancée hubby missus
  man woman guy girl boy lady gentleman person someone somebody anyone
`);
export const relations: ReadonlySet<string> = new Set([...englishRelations, ...set(abroad.relations)]);

/** Greetings and closings: what follows on the line, or on the next, is a name. */
export const greetings = set(
  'hi hello hey dear hiya greetings morning afternoon evening hallo hola bonjour ciao liebe lieber cher chere',
  abroad.greetings,
);
export const closings = set(
  `
  regards sincerely cheers thanks thank faithfully truly respectfully best wishes warmly love yours signed gruss gruessen grussen grusse
  cordialement saludos saluti atentamente
`,
  abroad.closings,
);

/** `said`, `asked` …: what people do; right behind a name. */
export const speech = set(`
  said says say asked asks told tells wrote writes replied replies answered called calls texted emailed messaged mailed thinks thought
  wants wanted believes knows knew loves loved likes hates met joined left quit lives lived works worked moved married died born
  signed resigned retired testified stated claimed admitted confirmed agreed explained added noted argued complained reported denied
  promised remembered forgot smiled laughed cried nodded whispered shouted sighed goes went got gave took sent paid owes
  who whose is was has had will would
`);

/** Verbs whose object is mostly a person; right before a name. */
export const toPerson = set(`
  call called calling tell told telling ask asked asking email emailed emailing mail mailed text texted texting message messaged meet met
  meeting contact contacted contacting know knew invite invited marry married date dating hire hired fire fired remind reminded notify
  notified inform informed thank thanked thanking see saw visit visited love loved miss missed follow followed interview interviewed
  cc bcc attn fao signed ft featuring feat
`);

/** Prepositions and joints that people follow as well as things. */
export const withPerson = set('with by and & from for to of or as via per than like about');
export const inPlace = set('in at near around across outside inside throughout into toward towards within');
export const articles = set(
  'the a an this that these those my your our his her their its every each some any no another',
);

/** Parts of a name that are written small. */
export const particles = set(
  'van von der den de da do dos das del della di du la le los las ter ten zu zum zur af av bin binti ibn al el y e st',
);

/** `a woman named X`: what X is stands before the verb. */
export const naming = set('named called nicknamed aka surnamed né née');
