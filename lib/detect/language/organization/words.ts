const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Legal forms, folded, without dots. Behind a name they make a firm. Sources: ISO 20275 entity legal forms, everyday part. */
export const legalForms = set(`
  inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg kgaa ohg gbr ug ev eg mbh se sa sas sarl sprl srl spa sl
  slu bv nv ab oy oyj as asa aps kft zrt doo dd jsc ooo zao pao lda ltda eireli vof pty pte bhd sdn kk ulc pllc pc
`);

/** Legal forms that are nothing else, even in a lower-case text or without a name before them that looks like one. */
export const sureForms = set(
  'inc llc llp ltd plc gmbh kgaa sarl sprl oyj aps kft pty pllc lda ltda incorporated limited corp corporation',
);

/** Last words of what is an institution. */
export const institutions = set(`
  university universitat universite universidad college school academy institute institution hospital clinic infirmary bank foundation
  association federation society union council committee commission ministry department bureau agency authority court tribunal police
  airlines airways group holdings partners associates consulting consultants solutions systems technologies industries enterprises
  ventures capital logistics insurance assurance pharmaceuticals pharma motors energy records studios pictures entertainment media press
  publishing times post tribune herald gazette news magazine journal church museum gallery theatre theater library fc united rovers
  athletic club team party congress senate parliament army navy force orchestra network communications electronics software labs
  laboratories hotels restaurants supermarkets stores brothers bros trust fund credit financial securities realty properties estates
  vets veterinary surgery solicitors textiles interiors distribution catering transport transports haulage mgmt bakery plumbing roofing
  nursery kindergarten preschool montessori mosque synagogue parish builders plumbers accountants lettings scaffolding
  center centre services practice pharmacy dental health healthcare medical analytics robotics dynamics semiconductor instruments
`);

/** Last words of firms that are often ordinary nouns: only behind a name, where the model does not object. */
export const trades = set(`
  homes apartments lodge inn tavern arms hospice hostel cafe restaurant bistro grill diner salon barbers gym fitness garage autos taxis cabs removals storage
  cleaning cleaners landscapes landscaping joinery carpentry electrical electrics heating glazing windows kitchens bathrooms flooring carpets furniture
  opticians orthodontics physiotherapy physio chiropractic pediatrics cardiology oncology orthopedics dermatology diagnostics imaging biotech therapeutics
  farms dairy brewery brewing distillery winery foods bakers butchers florists fisheries nurseries ranch stables kennels travel tours freight shipping couriers
  marine aviation aerospace engineering manufacturing fabrication steel plastics packaging printing printers design architects surveyors construction contractors
  developments developers housing investments mutual recruitment staffing security elementary primary charter chapel temple ministries mission shelter rescue
  league harriers striders wanderers cricket rugby accountancy collections management digital creative interactive gaming rentals roasters coffee outfitters
  auto tyres tires tuition childcare autobody body collision law legal chambers clinics cares homecare
`);

/** First words of `University of X`, `Bank of X`, `Ministry of X`. */
export const heads = set(`
  university college school academy institute bank ministry department bureau board council court church hospital museum federation
  association society house chamber office national federal
`);

/** Right before an employer or a firm, with `at`, `for`, `by` … between. */
export const employment =
  /(?:\b(?:works?|worked|working|employed|interned?|interning|interview(?:ed|ing)?|hired|job|position|role|career|consultant|engineer|manager|analyst|director|developer|intern|nurse|teacher|ceo|cto|cfo|coo|president|founder|co-founder|chairman|partner|employee|account|customer|client|policy|contract|invoice|shareholder|supplier)s? (?:at|for|by|with|of|from)|\b(?:joined|joining|left|quit|founded|acquired|sued|suing|merged with|employer is|company is|employer,|company,|company called|company named|firm called|startup called|bank is|bank with|outsourced to|contracted with)) (?:the )?$/i;

/** The same in other languages: `arbeite bei X`, `travaille chez X`, `lavoro alla X`, `pracuję w X`. Tested against what stands before. */
export const employmentAbroad =
  /(?<!\p{L})(?:(?:arbeite[tn]?|gearbeitet|angestellt|beschäftigt|Ausbildung|Praktikum|Lehre) (?:bei(?: der| dem)?|beim)|(?:travaill\p{L}{1,6}|embauchée?|stage|salariée?) (?:chez|à la|au)|(?:trabaj\p{L}{1,5}|empleado|prácticas) (?:en|para)(?: el| la)?|lavor\p{L}{1,4} (?:in|da|per|alla|al|presso)|(?:trabalh\p{L}{1,4}|estágio) (?:na|no|para a|em)|(?:werk|werkt|werkte|gewerkt|stage) bij(?: de| het)?|(?:pracuj\p{L}{1,3}|pracowała?|zatrudnion[ya]) (?:w|we|dla|u)) $/iu;

/** Firms, agencies and clubs in everyday prompts that compromise's lexicon does not hold. */
export const known = set(`
  google microsoft apple amazon facebook meta twitter openai anthropic nvidia intel ibm oracle sap siemens bosch tesla toyota samsung sony
  nokia netflix spotify uber airbnb paypal stripe visa mastercard walmart target costco starbucks mcdonalds nike adidas ikea lidl aldi tesco
  unilever nestle pfizer moderna novartis roche bayer basf boeing airbus lufthansa ryanair shell exxon chevron hsbc barclays lloyds
  citibank citigroup jpmorgan ubs deloitte kpmg pwc accenture mckinsey bcg ey fbi cia nsa nasa nato who imf unesco unicef wto epa fda cdc
  irs nhs bbc cnn nbc abc cbs espn reuters nyt nyse nasdaq opec mit ucla nyu youtube linkedin instagram tiktok reddit wikipedia yahoo ebay
  dropbox slack salesforce adobe cisco dell hp lenovo huawei xiaomi alibaba tencent baidu bloomberg greenpeace interpol europol
`);
