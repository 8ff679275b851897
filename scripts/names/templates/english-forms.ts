import { readTemplates } from './read-templates';

/** Forms, tables, records, tickets, notes of doctors, data in code. */
export const englishForms = readTemplates(`
  [Name|Full name|Full Name|Client|Customer|Contact|Applicant|Employee|Student|Passenger|Guest|Holder|Tenant]: {full1}⏎[Email|E-mail|Mail]: {email1}⏎[Phone|Tel|Mobile]: {phone}⏎[Address|Addr]: {address}⏎[Employer|Company|Organization]: {org}⏎DOB: {date}
  [First name|First Name|Given name|Forename]: {first}⏎[Last name|Last Name|Surname|Family name]: {last}⏎[City|Town|Place of birth|Birthplace|City of birth]: {city}⏎[Country|Nationality|Country of residence]: {country}
  Full Name⇥{plain}⏎City⇥{city}⏎Country⇥{country}⏎Company⇥{org}
  [Patient|Pt|Patient name|PATIENT]: {full}⏎[DOB|Date of birth]: {date}⏎[Referred by|Referring physician|PCP|Attending|Surgeon]: [Dr. |Dr |]{plain}⏎[Hospital|Facility|Clinic]: {org}⏎⏎The patient presents with [chest pain|a cough|back pain]. [Mr. |Mrs. |Ms. ]{last} denies any allergies.
  [PROGRESS NOTE|DISCHARGE SUMMARY|CONSULTATION|ADMISSION NOTE|REFERRAL LETTER]⏎Date: {date}  Provider: Dr. {plain}⏎Patient: {plain1}  MRN: {number}{number}{number}⏎⏎SUBJECTIVE: {last1} reports [headache|nausea|no pain]. {first1} [takes|stopped] [Metformin|Lisinopril|Ibuprofen].⏎⏎Signed: {plain}, MD
  {plain1} is a {number}-year-old [male|female] with [hypertension|asthma|diabetes] seen by Dr. {last} at {org}. {first1} [lives with {first}|works at {org}|was born in {city}].
  Nurse {last}: [pt|patient] {last1} [refused meds|slept well|asked for {titled}].
  [Emergency contact|Next of kin|Spouse|Guardian|Mother|Father|Witness|Beneficiary]: {full} ([wife|son|mother|friend], {phone})
  name,email,city,company⏎{plain1},{email1},{city},{org}⏎{plain2},{email2},{city},{org}⏎{plain3},{email3},{city},{org}
  [Convert this CSV to JSON|Clean up this table|Here is my data|Sort by city]:⏎id,name,city⏎1,{plain},{city}⏎2,{plain},{city}⏎3,{plain},{city}
  first_name;last_name;city;country⏎{first};{last};{city};{country}⏎{first};{last};{city};{country}⏎{first};{last};{city};{country}
  first,last⏎{ambiguous},{last}⏎{first},{last}⏎{ambiguous},{last}
  name;city⏎{plain};{city}⏎{ambiguousfull};{city}⏎{plain};{city}
  last_name,first_name,dept⏎{last},{first},[HR|IT|Sales]⏎{last},{first},[Legal|Ops]⏎{last},{first},[IT|R&D]
  id|customer|town|supplier⏎1|{plain}|{city}|{org}⏎2|{plain}|{city}|{org}
  Name⇥Role⇥Location⏎{plain}⇥{job}⇥{city}⏎{plain}⇥{job}⇥{city}
  | Name | Role | Location |⏎|---|---|---|⏎| {plain} | {job} | {city} |⏎| {plain} | {job} | {city} |⏎| {plain} | {job} | {country} |
  | [Employee|Owner|Assignee] | [Task|Ticket] | Due |⏎|--|--|--|⏎| {first} | {topic} | {date} |⏎| {first} | {id} | {date} |
  {"name": "{plain1}", "email": "{email1}", "address": {"street": "{street}", "city": "{city}", "country": "{country}"}, "company": "{org}"}
  {⏎  "firstName": "{first1}",⏎  "lastName": "{last1}",⏎  "age": {number},⏎  "employer": "{org}",⏎  "active": true⏎}
  {"id": {number}, "[author|user|owner|assignee|customer|manager|displayName|fullName]": "{plain}", "[city|location|town|birthplace]": "{city}", "status": "[open|closed]"}
  [{"[name|person|customer]": "{plain}", "city": "{city}"}, {"name": "{plain}", "city": "{city}"}]
  {'first_name': '{first}', 'last_name': '{last}', 'city': '{city}', 'company': '{org}'}
  contacts:⏎  - name: {plain}⏎    city: {city}⏎  - name: {plain}⏎    org: {org}
  [customer|owner|reporter]:⏎  name: {plain}⏎  country: {country}⏎  tags: [new|vip]
  <[Name|Author|Customer|Contact]>{plain}</[Name|Author|Customer|Contact]>⏎<City>{city}</City>
  <div class="card">⏎  <h2>{plain}</h2>⏎  <p>{city}</p>⏎</div>
  <td>{plain}</td><td>{job}</td><td>{city}</td>
  <author>{plain}</author> <publisher>{org}</publisher>
  user = User(name="{plain}", city="{city}")⏎print(user.name)⏎def get_user(id):⏎    return db.query(User).filter(User.id == id).first()
  [const|let|var] [user|customer|employee|owner] = { name: "{plain}", city: '{city}', role: "Admin" };⏎console.log(user.name);
  const [user|owner|row] = { firstName: '{first}', lastName: '{last}' }; // {todo} ask {first}
  INSERT INTO [customers|users|people] (name, city) VALUES ('{plain}', '{city}');⏎SELECT * FROM customers WHERE last_name = '{last}' ORDER BY created_at DESC LIMIT 10;
  SELECT * FROM [users|orders|employees] WHERE [name|manager] = '{plain}' AND city = '{city}';
  [names|people|students|employees|users] = ["{plain}", "{plain}", "{first}", "{first}"]
  [cities|locations|places] = ['{city}', '{city}', '{city}']
  assertEquals("{plain}", user.getName()); // [reviewed by|thanks to|written by|asked by] {first}
  # [Author|Maintainer|Written by|Copyright (c) {year}|Owner]: {plain}
  // [{todo}|NOTE]({first}): [remove this|ask {first} why|see {id}]
  /** @author {plain} */
  git commit -m "[Fix login|Add tests|Update docs]" --author="{plain1} <{email1}>"
  commit 3f2a9c1⏎Author: {plain1} <{email1}>⏎Date: {date}⏎⏎    [Fix typo|Merge branch|Add {tech} support]
  Co-authored-by: {plain1} <{email1}>⏎Reviewed-by: {plain2} <{email2}>
  {date} {time} INFO [user|customer|login] "{plain}" logged in from {city}
  ERROR {date} Login failed for user {email}⏎NullPointerException: Cannot invoke "String.length()"⏎⇥at java.base/java.lang.Thread.run(Thread.java:833)
  Ticket {id}: Customer {full1} ({email1}) reports that the [printer|login page|mobile app|invoice|VPN] is not working. Assigned to {any}. Priority: High. Status: Open
  [Reporter|Assignee|Requested by|Opened by|Owner|Approver|Caller]: {plain}⏎[Summary|Subject]: {topic}⏎[Location|Site|Office]: {city}
  {id} | {plain} | {money} | {date} | {city}
  [Payee|Sender|Recipient|Account holder|Cardholder|Beneficiary|Name on card][:|] {plain}⏎Amount: {money}⏎Bank: {org}
  [I want to|How do I|Can I|Please] [transfer|send] {money} [from my account at {org} |]to {full}[ in {country}|'s account|].
  [The card|My account|The policy|The booking|The reservation|The order|It] is [under|in] [the name|my partner's name|my husband's name|my wife's name] [of |]{full}.
  [The true gender of|I once met|Who's|My name appears incorrectly on the statement, could you please change it to|Please change my name to|How do I change my name to|my maiden name is] {full}[?|.|]
  [Is there a|Where is the nearest] [branch|ATM|store|hospital|pharmacy] [near|on|in|close to] [{street}|{city}|{address}]?
  [Employee|Staff|HR] record⏎Surname: {last}⏎Given names: {first}⏎Workplace: {org}⏎Birthplace: {city}⏎Next of kin: {plain}
  [Passport|Visa|ID card|Driving licence]⏎[Surname|1.]: {last}⏎[Given names|2.]: {first}⏎[Place of birth|3.]: {city}⏎[Authority|Issued by]: {org}
  BOARDING PASS⏎{last}/{first} [MR|MS|MRS]⏎From: {city} To: {city}⏎Flight {acronym}{number}
  Hotel reservation⏎Guest: {plain}⏎Check-in: {date}⏎{org}, {street}, {city}
  [Name|Naam|Employee]⇥[Hours|Rate]⏎{plain}⇥{number}⏎{plain}⇥{number}⏎{reversed}⇥{number}
  {reversed}⏎{reversed}⏎{reversed}⏎{reversed}
  Q1. [Your name|What is your name]?⏎{plain}⏎Q2. Where do you live?⏎{city}⏎Q3. Employer?⏎{org}
  BEGIN:VCARD⏎VERSION:3.0⏎N:{last1};{first1};;;⏎FN:{plain1}⏎ORG:{org}⏎ADR:;;{street};{city};;;{country}⏎END:VCARD
  BEGIN:VEVENT⏎SUMMARY:[Lunch|Call|1:1|Review] with {first}⏎LOCATION:{city}⏎ORGANIZER;CN={plain1}:mailto:{email1}
  [Calendar|Agenda] {date}⏎{time} [Call|1:1|Lunch] with {any}⏎{time} {first}/{first} sync⏎{time} [Flight|Train] to {city}
  [Order|Delivery] {id}⏎{plain}⏎{street}⏎{city}⏎{country}⏎Items: {number} x [lamp|shirt|book]
  [We have|There are] [two|three] [customers|employees|users] named {full}: one in {city}, one in {city}.
  [Billing|Shipping] name = {plain}; city = {city}; country = {country}
  ?name={first}+{last}&city={city}&ref={number}
  [Interview|Feedback|Review|Assessment|Evaluation] [of|for] {plain} by {plain}, {date}. {first} [shows|has|needs] [good {tech} skills|to improve|little experience].
  [Performance review|Appraisal]: {plain1} ({job}, {org}). Manager: {plain}. {first1} [exceeded|met] expectations.
  Grade book: {plain} A-, {plain} B+, {plain} C, {initials} A
  [Police report|Incident|Statement]: On {date} at {time}, {plain1} ({number}) [of|residing at] {street}, {city} [stated|reported] that {plain} [stole|damaged] [a car|her phone]. Officer {last} [attended|took the statement].
  [Witness|Officer|Detective|Judge|Attorney|Senator|Captain|Nurse|Reverend|Sergeant] {last} [testified|said|ruled|signed|arrived] [on {date}|in {city}|that {last} was there].
  [Prescriber|Provider|Physician|Therapist]: {plain}, [MD|RN|DO|PhD|NP]⏎[Pharmacy|Practice]: {org}⏎[Rx|Sig]: take {number} mg daily
  FAMILY TREE⏎{plain} (b. {year}) m. {plain}⏎  - {first} ({year})⏎  - {first} ({year}, {city})
`);
