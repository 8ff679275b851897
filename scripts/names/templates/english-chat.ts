import { readTemplates } from './read-templates';

/** What people ask and tell a chat assistant. */
export const englishChat = readTemplates(`
  {first} and {first} went to {place} with [their friend|my brother|my boss|her colleague|our neighbor|my ex|the doctor] {any}.
  I had an argument with my [wife|husband|girlfriend|boyfriend|mother|manager|landlord|coworker|roommate|son|daughter|sister|friend] {first1} yesterday. {first1} told me that [he|she] [wants to quit|is moving to {place}|saw me at {org}|applied at {org}].
  my [friend|boss|bf|gf|cousin|teacher|roommate|neighbor|ex|dad|mom|brother] {first1} [thinks|says|told me|wants to know if] [i should|we should|you can] visit {place}[ next summer| in june| for the weekend|]. is {place} [safe|expensive|worth it]?
  My [wife|husband|partner|fiancé|daughter|son|twins|kids|parents] {first} [and {first} |]and I [are planning a trip to|moved to|want to retire in|were born in|live near] {place}.
  [should i tell|how do i tell|what do i say to] {first} that [i like {first}|{first} is leaving|the party is cancelled]?
  {first1} [texted|called|emailed|messaged|ghosted|dumped|fired|invited|blocked] me [again|yesterday|last night|on {date}]. what [should|do] i [say|do|reply]?
  [hey|hi|hello|so|ok|well|btw|lol], {first} [from {org}|from work|next door|from {city}] [keeps ignoring my texts|wants his money back|is coming over|asked about {topic}], [should i tell {first}|what now|any advice]?
  [Who is|Who was|Tell me about|What do you know about|Write a biography of|Is there any news about|Find information on] {full}[?|.| and {org}?| from {city}?]
  Did {last} [work at|leave|invest in|get fired from] {org}?
  Tell me about {org} and its CEO {full}.
  According to {full}, {job} at {org}, sales in {place} [increased|fell] by {number}%.
  [According to|As stated by|In the words of|Quoting|As] {full}[,| said,] [the market is slow|we need more time|nothing has changed].
  {full} ({org}, {city}) [joined|left|emailed|called|met with|filed a complaint against|sued] [{org}|{full}].
  {full}, {full} and {full} are my colleagues at {org}.
  {first}, {first}, {first} and I [split the bill|went hiking|share a flat in {city}|are in the same class].
  [Ask|Tell|Remind|Email|Call|Text|Pay|Invite|Message|Thank|Help] {first} [and {first} |][about {topic}|before {date}|to bring the {tech} laptop|that {first} is late].
  [Remind me to|Please|Can you|I need to|Don't forget to] [call|email|meet|pay|thank|pick up] {any} [at {time}|on {date}|tomorrow|next week].
  [Schedule|Book|Set up|Cancel|Move] [a meeting|a call|lunch|an appointment|dinner] with {any} [from {org} |]on {date}[ in {city}|].
  I work [at|for|with] {org} as {job}, my manager is {full} and the client is {org}.
  I [work|worked|interned|studied|applied|interviewed|have an account|bank] [at|with] {org}[ in {city}| for {number} years|].
  {org} [is hiring|announced layoffs|sued|acquired|opened an office in|is located in|partnered with] [{org}|{place}].
  [How do I|How can I|I want to] [cancel my contract with|get a refund from|contact|complain to|apply at|invest in|open an account at] {org}?
  I grew up in {city}, studied in {city} and now [live|work|am based] in {place}.
  I [moved|am moving|just moved|plan to move] [from {place} |]to {place}[ last year| in {month}|]. [Which documents do I need?|What does it cost to live there?]
  What is the [capital|population|time zone|currency|weather|best food] of {country}?
  [What's|Whats|how is|hows] the weather in {city}[ today| in {month}|]?
  How do I get a visa for {country} if I was born in {city}?
  Plan a {number}-day trip to {place} and {place} in {month}.
  [Cheap flights|Best route|Train|Bus|Directions|How far is it] from {city} to {city}[ on {date}|?]
  [Best|Top 10|Cheap] [restaurants|hotels|bars|museums|schools|dentists|lawyers] [in|near|around] {city}[, {state}|, {country}|]
  Is it [safe|legal|expensive|common] to [drive|work|buy a house|study|drink tap water] in {country}?
  {city} [vs|or|versus] {city}: [which is better for families|where should I live|cost of living]?
  [in|from|near|to] {place}[, where {first} lives|]: [what can I do on a rainy day|is there a good hospital]?
  Flight to {city} on {date} for passenger {full}, passport issued in {country}.
  My landlord {full} refuses to return the deposit for the flat at {street}, {city}. What are my rights in {country}?
  My [doctor|dentist|lawyer|accountant|therapist|teacher|professor|coach|boss], [Dr. |Dr |Mr. |Ms. |]{last}, [says|told me|thinks|wants] [I need surgery|to see me on {date}|we should sue {org}].
  My [son|daughter|nephew|student|patient|dog|cat] {first} [is {number} years old|has a fever|won't eat|loves dinosaurs|goes to {org}].
  [We named|I call|They named] [our baby|my dog|the kitten|her] {first}[ after my grandmother {first}|].
  In the [movie|show|series|novel|book|play|game], {full} plays {first}. Write a review.
  Write a story about a [dragon|detective|robot|knight|girl|boy|teacher|spy] named {first} who lives in {place}. [The King|The Captain|The Wizard|Santa Claus|The Queen] is angry.
  [Once upon a time|Long ago|One morning], {first1} [met {first}|left {city}|found a map]. "[Come with me|Wait|Who are you]," said {first}. {first1} [smiled|ran|did not answer].
  "[I can't do this|We need to go|That's not fair]," {first} [said|whispered|shouted|replied]. {first} [looked at {first}|nodded|left the room].
  Write a [dialogue|conversation|role play|scene] between {first1} and {first2}.⏎{first1}: [Hello|Hi there|Hey], {first2}!⏎{first2}: [Hi|Good morning], how is {first}?
  {first1}: Hi, can you check order {id}?⏎Agent {first2}: Sure, one moment please.⏎{first1}: Thanks!
  [{date} {time}] {first1}: are you coming to {city} tomorrow?⏎[{date} {time}] {first2}: yes, with {first}
  {date}, {time} - {plain1}: [ok|see you at {org}|happy birthday {first}!|where are you]⏎{date}, {time} - {first2}: [lol|on my way|thanks {first1}|call {first}]
  {plain1}⇥{time} PM⏎[did {first} send the file?|I'm in {city} today]⏎{plain2}⇥{time} PM⏎[yes|not yet, ask {first}]
  Q: {full}, [how did you start|what is next for {org}|why {city}]?⏎A: [I met {full} in {city}|It was {first}'s idea].
  INTERVIEWER: Thank you for coming, {titled}.⏎{last}: [My pleasure.|Thank you, {first}.]
  Here is the feedback from {first1}: "[Great work|Please revise|Too long|I love it]". {first1} agrees, but {any} disagrees.
  Translate [the following|this] into {nationality}:⏎"{first} bought a house in {place} last year. The bank, {org}, approved the loan."
  [Summarize|Translate|Explain|Paraphrase]: {full}, the {job} of {org}, [resigned|was arrested in {city}|won the prize|announced a deal with {org}] on {date}.
  {city}, {date} – {full}, {number}, [was sentenced|died|was elected|opened a shop] [in {city}|at {org}], {org} said.
  {city} ({org}) - [Police|Officials|Witnesses] said {full} and {full} were [arrested|injured|seen] [near|in] {city}.
  President {last} [met|will meet|called] Prime Minister {last} in {city} [on {date}|to discuss {topic}].
  [Prof.|Professor|Dr.|Dr] {full} [of|from|at] {org} [published|presented|wrote] a paper with {full} et al.
  {last} et al. ({year}) [show|argue|found] that [it works|prices rise]; see also {last} and {last} ({year}), {last} ({year}).
  {last}, {first}. ({year}). [The Art of Listening|A Theory of Everything|Notes on Water]. {city}: {org}.
  [Born|Raised] in {city}, {country}, {full1} [studied at|graduated from] {org} and [moved to|settled in] {city} in {year}. {last1} [married|met] {full} in {year}.
  {full1} (born {date} in {city}) is a {nationality} {job}. {last1} played for {org}.
  [The {last} family|The {last}s|{first}'s parents|{first} {last}'s children] [moved to|live in|bought a house in] {place}.
  {first}'s [birthday|mother|boss|flat|car|email] [is on {date}|called me|is broken|was in {city}].
  [I think|I guess|I heard|pretty sure] {first} [is|was] [in {place}|with {first}|working for {org}|at {first}'s].
  [with|for|by|to|about|from] {first} and {first}
  [Is|Was|Does|Did|Has|Can|Will|Should] {first} [coming|late|know about it|work at {org}|still live in {city}|married to {first}]?
  [@{handle}|RT @{handle}:|] {full} [is trending|just scored|is the best|won again] [#{handle}|!!!|lol|:)]
  just [saw|met|talked to|had lunch with] {full} [at {org}|in {city}|and {first}] [omg|!!|today|lol]
  [watching|listening to|reading|can't wait for] {full} [tonight|live in {city}|on {org}|rn]
  good morning {city}[!|, it's {first}| from {first} and {first}]
  [off to|back from|on my way to|landed in|stuck in] {city}[ with {first}|!|, see you {first}|]
  miss you {first}[!| so much|, come back to {city}]
  [thanks|thank you|thx|love you|congrats|sorry|ok|bye|hey|yo] {first}[!|, see you in {city}| for the ride|]
  can u [email|text|ask|call|tell] {first} [and ask {first} |]about [the rent|the keys|{topic}], {first} said its ok
  need a [bio|tweet|caption|toast|song|poem|rap] [about|for|to] {first}[ who loves {place}| and {first}|]
  [Suggest|Give me] [gift ideas|nicknames|a birthday present] for {first}, [he|she] [is a {job}|loves {place}|works at {org}].
  Compare {full} and {full} as [leaders|writers|players|candidates].
  [Is|Are] {full} and {full} [related|married|friends|brothers]?
  {first} ({number}), {first} ({number}) and {first} ({number}) [want to buy a tent|need math exercises|are my kids].
  Where: {place}⏎When: {date}⏎Who: {any}, {any}
  Meeting notes {date}⏎Attendees: {full}, {full}, {any}, {any}⏎- {first} to send the {tech} report to {org}⏎- {first} is on vacation in {place}⏎- Next meeting: [Monday|Tuesday|Friday]
  [Minutes|Notes|Standup|Retro] {date}⏎[Present|Participants|Attendees|In attendance]: {first}, {first}, {plain}⏎[Apologies|Absent|Excused]: {plain}⏎⏎1. {topic}⏎{first} [explained|reported|asked] ... {first} [disagrees|agrees].⏎[Action|AI|{todo}]: {first} [contacts|calls|emails] {org} by {date}
  [Action items|Next steps|Todo|Tasks]:⏎- {first}: {topic}⏎- {first}: call {any}⏎- [x|o] {first} - [done|book the room in {city}]
  - {plain}⏎- {plain}⏎- {plain}⏎- {plain}[⏎⏎Sort these names alphabetically.|⏎⏎Who is missing?|]
  1. {plain}, {org}⏎2. {plain}, {org}⏎3. {plain}, {org}
  * {plain} ({city})⏎* {plain} ({city})⏎* {plain} ({city})
  {plain}, {plain}, {plain}, {plain}, {plain}
  {plain}⏎{plain}⏎{plain}⏎⏎[Make groups of two.|Which of them are from {country}?|Put these into a table.]
  {city}⏎{city}⏎{city}⏎{country}⏎⏎[Sort by population.|Which is the largest?|Add the country to each.]
  {country}, {country}, {country} and {country} [signed the treaty|share a border|use the euro].
  [Team|Players|Cast|Crew|Authors|Students|Class 7b|Winners]: {plain}, {plain}, {initials}, {first} {last}
  [Winner|Score|Result]: {last} 6-4 {last}, {last} bt {last} 7-5
  {ambiguous} said {ambiguous} will come in May. [Will {ambiguous} come too?|Mark the date.|]
  [My ex-husband|My lawyer,|My sister|Please call|Is|I met|Ask|Tell|Contact|my friend|My boss|Dr.|Meeting with|Did you see|Thanks,] {ambiguous}[ said that| will not| and|, the accountant,| emailed| asked| told] {ambiguous} [is late.|by Friday.|about the kids.|to wait until March.|in April.|?]
  {ambiguous} [said|thinks|wants to know if|told me|and] {ambiguous} [will come in May.|is moving out.|got the job.|paid the price.|will mark the tests.]
  Attendees: {ambiguousfull}, {ambiguous}, {any}, {ambiguousfull}, {full}. {ambiguous} will ping {ambiguous} about the budget.
  [I asked|We met|Write to|Interview with|Notes for|Invoice from|Reply to|Report by] {ambiguousfull}[ about {topic}| in {city}|, {job}| from {org}|.]
  [Generate|Write] {number} [Instagram captions|blog titles|interview questions|Product Descriptions] for a [Coffee Shop|fitness brand|Real Estate agency|SaaS startup|Yoga studio] [in|near|based in] {place}.
  Create a workout plan. I am a {number} year old [male|female] from {place}.
  [What happened|News] in {place} [today|in {year}|on {date}]?
  [The|Our] {city} [office|branch|team|store|plant|campus] [is closed|opens at {time}|moved to {street}].
  people [in|from] {place} [are|say|love|think] [friendly|it's cold|{topic}]
  {nationality} [food|people|grammar|law|history] [is|are] [great|hard|old], [but {first} prefers {place}|{first} told me|unlike in {place}].
`);
