import { readTemplates } from './read-templates';

/** Mails, letters, signatures, introductions, résumés. */
export const englishLetters = readTemplates(`
  [Rewrite|Improve|Shorten|Polish|Proofread|rewrite|fix] this email to {any} about {topic}:⏎⏎Hi {first},⏎⏎I hope you are well. [Just following up on|I wanted to ask about|Quick question regarding] {topic}. {full} from {org} said we should meet in {city} on {date}.⏎⏎[Best regards|Kind regards|Thanks|Cheers|Best|Sincerely|BR|Warm regards|Yours faithfully],⏎{full1}⏎{job}⏎{org}⏎{phone}⏎{email1}
  Dear {titled},⏎⏎Thank you for your application for the position of {job} at {org}. We would like to invite you to an interview at our office in {city}.⏎⏎[Sincerely|Regards|Best wishes],⏎{full}⏎[HR Department|Talent Team|Recruiting], {org}
  Dear {first},⏎⏎[Thank you for|Thanks for] [your message|getting in touch|the quick reply|last week's call]. {first} and I [will look at|have discussed|are happy with] {topic} and come back to you by {date}.⏎⏎[Best|Regards|Take care],⏎{first}
  Hi {first} and {first},⏎⏎[can you|could you please|please] send {topic} to {first} before {date}?⏎⏎Thanks,⏎{first}
  Hello {first1},⏎this is {full} from {org}. [I tried to call you|I am writing about your order {id}|We met in {city}]. [Could you call me back at {phone}|Please reply by {date}]?⏎⏎{first}
  Dear [Sir or Madam|Hiring Manager|Support Team|Customer Service|Landlord|Professor|Team],⏎⏎I am writing to [complain about|ask about|apply for] {topic}. My name is {full} and I [live in {city}|have been a customer of {org} since {year}].⏎⏎Yours [sincerely|faithfully],⏎{full}
  my name is {full} and i live in {place}. [can you help me write|please write|i need] a cover letter for {org}?
  My name is {full}, I am a {job} at {org} in {city}, {country}. Write a LinkedIn bio for me.
  [I am|I'm|My name is|My name's|This is|it's|Call me] {full}[, a {job}| and I work for {org}|. Nice to meet you.| from {city}.|, {number} years old.|]
  [I am|I'm|i'm|im] {first}[, a {job} from {city}| and I need help with {topic}|. I work at {org}|, nice to meet you].
  {first} here[, from {org}|. Quick question about {topic}| again, did {first} call you?]
  Hi {first}, thanks for reaching out! {first} here from {org}.
  From: {plain1} <{email1}>⏎To: {plain2} <{email2}>⏎Cc: {full}⏎Subject: [Re: |Fwd: |]{topic}⏎⏎{first2},⏎⏎please find attached the contract with {org}. {first} will sign it in {city}.⏎⏎[Thanks|Best],⏎{first1}
  From: {reversed}⏎Sent: {date}⏎To: {reversed}; {reversed}⏎Subject: {topic}⏎⏎[All|Team|Both],⏎⏎see below. {first} [will|can|should] take this one.⏎⏎{first}
  On {date}, at {time}, {plain1} <{email1}> wrote:⏎> Hi {first},⏎> [did you hear back from|any news from] {any}?⏎>⏎> {first1}
  [Regards|Thanks|Cheers|Best|Sincerely|Love|Yours|Warmly|xoxo|Talk soon|See you|Many thanks|Kind regards|Respectfully|Rgds|TIA],⏎[{first}|{full}|{initials}|{full}⏎{job}|{full}⏎{job}, {org}|{first}⏎⏎Sent from my iPhone]
  -- ⏎{full1}⏎{job} | {org}⏎{address}⏎{phone} | {email1}
  {full}⏎{job}⏎{org}⏎{street}⏎{city}
  {plain1}, {job}⏎{org} · {city}⏎M: {phone} · {email1}
  CURRICULUM VITAE⏎{plain1}⏎{address}⏎{email1} | {phone}⏎⏎EXPERIENCE⏎{job}, {org}, {city} ({year} - {year})⏎- Led a team of {number} people⏎- Worked with {tech} and {tech}⏎⏎EDUCATION⏎[B.Sc. Computer Science|MBA|M.A. History|PhD Physics|BA Economics], {org}⏎⏎REFERENCES⏎{full}, {org}
  {plain}⏎{city}, {country} | {phone}⏎⏎[SUMMARY|Profile|Objective]⏎{job} with {number} years of experience at {org} and {org}.⏎⏎[Skills|SKILLS]⏎{tech}, {tech}, {tech}
  Experience:⏎{org} — {job}⏎{city}, {country}⏎{month} {year} – Present⏎• Developed {tech} services⏎• Reported to {full}
  [Employment|Work history|Career]⏎{year}–{year} {job}, {org}, {city}⏎{year}–{year} {job}, {org}⏎⏎Referees: {full} ({job}), {full}
  [Write|Draft|Create] a [recommendation letter|reference|thank-you note|farewell card|birthday wish|eulogy|wedding speech|complaint|resignation letter] for {full}[, who worked with us at {org}|, my {job}|. Mention {first} and {first}|].
  Write a speech for the wedding of {first} and {first}[, they met in {place}| next {month}|. {first} is my [brother|sister|best friend]].
  Happy birthday[ dear|,|] {first}! [Write a poem for {first} who turns {number}.|Hope you and {first} have a great day.|]
  Congratulations[,| to] {full} on [the new role|your promotion|joining {org}]!
  This Agreement is made on {date} between {org} ("[Company|Client|Employer|Supplier]"), with its principal office at {address}, and {plain} ("[Employee|Contractor|Consultant]"). The [Employee|Contractor] shall report to {full}.
  This lease is between {plain} (Landlord) and {plain} and {plain} (Tenants) for the [property|flat|apartment] at {address}, from {date}.
  IN WITNESS WHEREOF, the parties have executed this Agreement.⏎⏎{org}⏎By: {full}⏎Title: {job}⏎⏎{plain}
  I, {plain}, [residing at|of|born in] [{address}|{city}], hereby [appoint|authorize|bequeath to] {plain}, my [son|daughter|wife|attorney|cousin], [all my property|to act on my behalf|the house in {city}].
  [LAST WILL AND TESTAMENT|POWER OF ATTORNEY|AFFIDAVIT] of {plain}⏎⏎I, {plain}, a resident of {city}, {state}, declare the following.
  [Claimant|Plaintiff|Applicant]: {plain}⏎[Defendant|Respondent]: [{plain}|{org}]⏎[Counsel|Attorney|Solicitor]: {full}, {org}⏎[Court|Venue]: {org}
  {last} v. {last} – {full} will testify in {city} [on Monday|next week|by video].
  Re: {last} v. {org}⏎⏎[Your Honor|Judge {last}], my client {full} [denies|admits] the claim.
  Ship to:⏎{block}⏎Bill to:⏎{block}
  {block}
  Please send [it|the parcel|my order|the documents|a copy] to⏎{block}
  Send it to {plain}, {street}, [Apt.|Suite|Unit] {number}, {city} {number}00{number}, {country} please.
  [My|Our|The|His|Her|The new] [address|home address|office address|shipping address|delivery address|billing address] [is|will be|was] {address}[.|, can you update it?| since {month}.]
  [My|Our] new [home|office|place] is at {street}[ in {city}|, {city}]. [Please change it in your records.|Can you forward my mail?]
  I live at {street}[ in {city}|, {city}|] and work at {org}.
  The [office|store|branch|warehouse|nearest shop|headquarters] of {org} is [at|on|located at] {street}, {city}.
  Invoice {id}⏎Bill To: {org}⏎Attn: {full}⏎Total: {money}⏎Payment due: {date}⏎Thank you for your business!
  [Attn|Attention|c/o|FAO|Care of][:|] {plain}[⏎{org}|, {org}]⏎{address}
  Please [contact|call|email|reach out to|get in touch with|ask for|write to] {full1}[ at {email1}| on {phone}|] [regarding|about] {topic}.
  [Let me know|Tell me] if {first} or {first} [can|could|will] [join|help|come].
  [Looping in|Adding|+|cc'ing|CC|Copying] {first} [from {org}|for visibility|who owns this]. {first}, can you [confirm|check|take a look]?
  @{first} [can you|please|could you] [check|review|ask {first} about] [the {tech} bug|{topic}|this]?
  Hi [team|all|everyone|folks|guys|there], {first} [is out|will be on vacation|has left {org}|joins us] [today|from {date}|as {job}]. {first} [will cover|takes over|is the contact].
  [Ms|Mr|Dr|Mrs|Prof|Sir|Miss][.|] {last} [called|wrote|asked|complained] about {topic}. [She|He] [wants|needs] [a refund|a reply by {date}|to talk to {titled}].
  [Thank you|Thanks|Many thanks], {titled}[. I will pass this on to {first}.|!|, for your patience.]
  To whom it may concern,⏎⏎{full} was employed by {org} as {job} from {year} to {year}. [She|He] reported to {full}.⏎⏎{full}⏎{job}
  [Guest list|Guests|RSVP|Seating]:⏎{plain} + {first}⏎{plain}⏎{first} & {first} {last}⏎the {last} family⏎{titled}
  [Love|Greetings|Hugs] from {city}! {first} and the kids [say hi|are having a great time]. [We fly to {city} tomorrow.|See you in {month}.]⏎{first}
  [Uncle|Aunt|Auntie|Grandma|Grandpa|Cousin|Coach|Nurse|Sister|Father|Pastor|Rabbi] {first} [says hi|will visit us in {month}|gave me this recipe|is ill].
`);
