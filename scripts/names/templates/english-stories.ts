import { readTemplates } from './read-templates';

/** What is told of people, places and firms: news, reviews, biographies, small talk, complaints; lone names without a cue. */
export const englishStories = readTemplates(`
  a [film|movie|play|series|comedy|drama] [directed by|written by|produced by|starring|featuring|with] {any}[ and {any}|, {any} and {any}|] about [a heist|two sisters|the war]
  [directed|written|produced|composed|painted|photographed|edited|translated|designed|narrated] by {any}[ and {any}|]
  the [new|old|latest|early|first|best] {last} [novel|film|album|book|record|painting|biography|series] [is slow|made me cry|won a prize|is out in {month}]
  [early|late|classic|vintage|peak] {last} [is better than|was nothing like|reminds me of] [late|early] {last}
  [I prefer|I like|give me|nothing beats] {last} [to|over|more than] {last}
  {last} and {last} [were|are] [great songwriters|the founders|wrong|the first to climb it|my favourite authors]
  [the song|this cover|the original|that version] by {any} was [recorded|written|sung] for {any}
  The [founders|owners|partners|authors|hosts|judges|winners|suspects|victims] [are|were] {any}, {any} and {any}.
  They [had|have|raised] [two|three|four|five|six] [children|kids|sons|daughters]: {first}, {first}, {first}, {first} and {first}.
  [Her|His|My|Their] [children|parents|siblings|cats|students|bandmates] [are|were] [called|named] {first} and {first}.
  Why is {first} [so|always|never] [late|angry|quiet|impulsive|kind|rude]? [Did I do something wrong?|Ask {first}.|]
  {first}, [can|could|may] I [please |][speak to|see|borrow|have] [your boss|your pen|a word|the report]?
  {first1}, [where are you|are you there|what do you think|please help|come here|listen|stop it|not now]?
  {any} [shouted|waved|smiled|lied|nodded|yelled|pointed|whispered] at {any}[: "what are you doing here?"|.| and ran.]
  {first1} [gave|sent|showed|told|sold|lent|offered|handed] {first2} [his|her|the] [address|keys|car|ticket|number|notes][: {street}| before leaving {city}|].
  {first} had [given|told|shown|promised|left] {first} [the truth|everything|his car|nothing].
  here [is|are] {first}'s [address|number|notes|email|photos]:⏎⏎{street}⏎{city}
  As [promised|requested|discussed], [here's|this is|I attach] {first}'s [report|address|CV]. {first} [can explain|has the rest].
  I [once|recently|finally|never] [met|saw|trusted|liked|understood|heard of] {any}. [He was fun.|She never called.|What a pity.|]
  {any} [spent|lost|wasted|had] a [year|month|decade|week] [at|in|with] [{org}|{city}|{first}] [as an assistant|doing nothing|learning {tech}].
  {any} [is|was] [the|a|an] [best|worst|only|former|new|acting|famous|unknown] {job} [at|of|in] [{org}|{city}|{country}].
  [The mayor|The king|A nurse|The coach|The pilot|One of them|The winner|The author|A witness], {any}, [said so|was not there|resigned|lives in {city}].
  {last}, [who|whose wife|then {number}|a {nationality} {job}|now retired|born in {city}], [never returned|wrote the book|sued {org}|died in {year}].
  In {year}, {last} [left|returned to|conquered|toured|settled in] {place}[ with {last}|, where {last} was born|].
  [When|After|Before|While|Because|Although|If|Since|Once] {any} [left|arrived|called|died|resigned|came back], {any} [cried|took over|was happy|moved to {city}].
  [but|and|so|then|because|yet|however,|maybe] {first} [just|still|never|always|really] [has to|wants to|had to|tries to] [leave|win|sleep|eat|pay]
  [no idea|not sure|who knows|ask me|I wonder] [what|why|where|how|if] {first} [did|is|went|knows|cares]
  "[It's over|We are moving in that direction|No comment|I'm glad to hear that]," [says|said|added|replied|claimed] {last}.
  [{job}|Analyst|Spokesman|Spokeswoman|Coach|Lawyer|Economist] {full} [told|said to|informed] {org} that {last} [was fine|would resign|lied].
  {last}'s [lawyer|wife|death|idea|team|latest book|speech] [was surprising|called {last}|is in {city}].
  [the|a|another] [brainchild|invention|project|victim|fan|student|friend|cousin|rival] of [{any}|{last} and {last}|{first}, {first} and {first}]
  {org} is [a company|a startup|an agency|a firm|owned] [founded|led|run] by {any}[ and {any}|, {last} and {last}|].
  [this|the|their] [song|version|film|app|report|logo] was [recorded|made|written|designed|produced] [for|by] {org}[ in {year}|]
  [Clients|Partners|Sponsors|Competitors|Vendors|Employers]: {org}, {org}[ and|,] {org}
  {org} [is celebrating its {number}th year in {city}|invites you to {city}|has {number} employees|is the brainchild of {first}|went bankrupt|raised {money} million].
  The address of {org} is {street}, {city}.
  {plain}⏎{org}⏎{street}⏎{city}
  {plain}⏎{job}⏎{org}⏎{street}⏎ [Apt.|Suite|Unit] {number}⏎ {city}
  {org} [and|or|,] {org} [both|never|will] [sent a bill|replied|merged|deliver to {city}].
  [We hired|I ordered from|You can trust|I left|They bought|The invoice of|A letter from|The lawyers of] {org}[.| and {org}.| in {city}.|, the best in {city}.]
  The {org} [office|store|branch|headquarters] is [at|on|near] {street}[ in {city}|].
  [Later|The following year|In {year}] [he|she|they] [joined|moved to|was hired by|worked for] {org} in {city}, which later became {org}.
  {city}'s [mayor|airport|old town|team|weather|nightlife] [is|was] [amazing|closed|boring|famous].
  [She|He|We|They|My parents|The band|The refugees] [moved|came|fled|drove|flew|walked|sailed|emigrated] [here |]from {place}[ to {place}|].
  [hurt|injured|stuck|lost|arrested|born|buried|married] [in|near|outside] {place}[ with {first}|].
  [the economy|the capital|the president|the people|the north|a citizen|a resident] of {place}
  [We'll|Let's|They will] [meet|eat|sleep|stay] [on {date} |]at {org}, {street}, {city}.
  [Can you|I'd like to|Please] [call|book|order] a [taxi|pizza|table|courier] [to|at|for] {street}[, {city}|][, {state}|].
  [What are the opening hours of|Is parking free at|Did you try|How do I get to] {org}[ in {city}|]?
  [Update|Change|Remove|Verify] my [primary|secondary|billing|old] address[: {street}|, it is {street}|], {city}[, {country}|].
  [My|Our] [flatmate|ex-wife|godfather|tutor|plumber|barber|dealer|idol|crush|nemesis] [is|was] [called |][{any}|{first} from {city}].
  [thx|thanks a lot|sorry|congrats|happy bday|rip|welcome home|well done|good luck|get well soon] {first}[!| and {first}|, we miss you|]
  [team|club|camp|family|planet|house] {last} [wins again|is back|says hi|against {last}]
  {first} & {first}[ {last}|], {first} + {first}, {first}/{first}, {first} vs {first}
  [vote for|stop|free|ban|support|thank you|I stand with|lock up] {last}[!| in {year}|]
  [I am reading|We studied|Compare|Quote|Cite] {last} ({year}) and {last} ({year})[ on {topic}|].
  [Lt.|Sgt.|Rev.|Gov.|Sen.|Rep.|Col.|Capt.|Dame|Sir|Sheikh|Rabbi|Judge|Justice|Bishop|Prince|Queen|Saint] {last} [arrived|spoke|of {city}|and {last} agreed]
  [x|y|z]-[men|axis] [is|are] [red|longer]; {first} [won|lost] the [game|bet] to {first} [again|by a point]
  {first} [is|was] [sad|alone|pregnant|drunk|hungry|gone|here|ready|my hero|single]. [What now?|Again.|Help!|{first} too.]
  {first} [rocks|sucks|lies|knows|cares|won|died|called|left|lost it]
  [does|did|would|could|has] {first} [really|ever|even|still] [love|visit|call|trust|text|forgive] {first}?
  [one|some|a friend] of {first}'s [friends|cousins|dogs|teachers] [lives in {city}|works for {org}|knows {first}]
  [Suspect|Victim|Driver|Caller|Seller|Buyer|Speaker {number}|Host|Guest|Narrator] {last}[, {first}|]: [I was at home.|No.|Hello?]
  {first}⏎{first}⏎{first}⏎{first}
  {last}, {first}; {last}, {first}; {last}, {first}
  {first} {last} {phone}⏎{first} {last} {phone}⏎{first} {last} {phone}
  {first} - {city}⏎{first} - {city}⏎{first} - {country}
  {first}: {money}⏎{first}: {money}⏎{first}: {money}⏎[Who owes whom?|Split it evenly.|]
  {first} [has|owns|eats|sells|finds] {number} [apples|coins|books|sweets] and {first} [has|owns|eats] {number}. How many do {first} and {first} have?
  {first1} is [older|taller|faster|richer] than {first2}. {first2} is [older|taller] than {first3}. Who is the [oldest|tallest]?
  {first} and {first} [roll|toss|flip|draw|play|start with] [two dice|a coin|a card|chess]. [What is the probability that {first} wins?|{first} goes first.]
  Let {first} be [the sender|the leader|a student] and {first} [the receiver|the follower|a teacher].
  [Dear|Dearest|My dear|Darling|Hey] {first}, [I miss you|it has been {number} years|{first} told me|please forgive me].
  [yours|always yours|love always|hugs|take care|til soon], {first}
  {first} out. [Peace.|Bye.|]
  [Ich bin|Je suis|Soy|Sono|Ik ben|Jestem] {first}, [sorry for my english|I come from {country}|please help]
  the [{city}|{country}] [embassy|border|airport|office|trip|flight|visa|derby|accent|summit]
  [north|south|east|west|central|downtown|greater|upper|lower|old|rural] {place} [is|was] [flooded|beautiful|poor]
  [between|from] {city} and {city}, [via {city}|by train|at night]
  {city}: {number} °C, {city}: {number} °C, {city}: [rain|snow|sunny]
  #{handle} {city}[ {country}|] [sunset|marathon|protest|lockdown|derby]
`);
