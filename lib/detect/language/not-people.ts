const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Products, tools, languages, firms that are also names: no person when they stand alone. */
export const products = set(`
  jenkins julia claude gemini alexa siri cortana bixby watson jupyter ruby maven kafka django flask gradle grafana prometheus apache
  oracle java python perl pascal ada swift dart rust scala kotlin haskell erlang elixir clojure lua bash linux debian ubuntu fedora
  docker kubernetes terraform ansible puppet chef vagrant consul vault nomad redis mongo mysql postgres sqlite cassandra elastic
  lucene solr spark hadoop hive pandas numpy keras torch pytorch tensorflow bert gpt chatgpt openai llama mistral grok copilot bard
  perplexity whisper dalle midjourney anthropic hugging jasper notion slack zoom teams asana jira trello figma canva adobe github
  gitlab bitbucket azure aws amazon google gmail apple iphone ipad ios macos android samsung galaxy nokia sony nintendo xbox tesla
  ford toyota honda mercedes benz audi volkswagen bmw ferrari porsche nike adidas puma gucci prada chanel dior zara ikea lego disney
  netflix spotify youtube facebook instagram twitter tiktok linkedin whatsapp snapchat reddit pinterest tumblr wikipedia quora paypal
  visa mastercard stripe shopify ebay etsy walmart costco starbucks mcdonalds cola pepsi microsoft windows excel word powerpoint
  outlook office safari chrome firefox mozilla opera brave edge bing yahoo duckduckgo react angular vue svelte ember laravel symfony
  rails spring hibernate junit selenium cypress jest mocha babel webpack vite node deno express nest next nuxt vercel netlify heroku
  cloudflare fastly akamai nginx caddy celery rabbitmq airflow dagster snowflake redshift tableau looker salesforce hubspot zendesk
  marvel pokemon minecraft fortnite roblox zelda mario sonic barbie batman superman spiderman hulk thor naruto goku
  bitcoin ethereum litecoin dogecoin solana cardano ripple tether euro dollar covid corona ebola zika
  bayes gauss markov euler fourier laplace newton pascal turing boolean fibonacci hamilton lagrange poisson bernoulli monte carlo
  dijkstra kalman hilbert riemann lorentz maxwell ohm volt watt joule kelvin celsius fahrenheit hertz tesla curie
  opel astra corsa clio megane twingo passat tiguan skoda octavia fabia fiat panda punto peugeot citroen renault dacia sandero duster hyundai
  volvo nissan mazda suzuki subaru kia buick chevrolet lexus
  zelle venmo cashapp bizum klarna vinted iban bic swift
  mac ram rom cpu gpu ssd usb pdf html css json xml yaml toml sql api sdk ide url uri http https ftp ssh tcp udp dns
`);

/** Days, months, feasts, languages, peoples, creeds, offices: capitalised in English, and nobody's name alone. */
export const calendarAndSuch = set(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter halloween thanksgiving hanukkah ramadan eid diwali xmas lent advent
  english french german spanish italian portuguese dutch russian chinese japanese korean arabic hindi latin greek hebrew turkish
  polish swedish norwegian danish finnish american british canadian australian european african asian indian mexican irish scottish
  welsh christian muslim islam islamic jewish catholic protestant buddhist hindu sikh god jesus christ lord allah bible quran torah
  world earth mars venus jupiter saturn mercury neptune pluto internet web english north south east west northern southern eastern western
  mr mrs ms miss dr prof sir madam ok okay lol omg rt pm am tv uk us usa eu un ceo cto cfo hr it pr ai id
  hi hello hey dear thanks thank regards sincerely cheers yes no please sorry welcome congratulations congrats note notes
  name names date subject email phone address title author user admin customer client patient company
  state county city street road avenue university college school hospital church park lake river mount
  chapter section table figure appendix act article question answer step part page version
  o'clock
  que val elif den che para va peg por con una les des der die das und von
  mom dad mum mommy daddy mummy grandma grandpa granny auntie uncle aunt bro sis dude santa
  happy merry good great new old big little best first last
`);

/** Endings of a run that make it a firm, a place or a thing. */
export const thingTails = set(`
  inc llc ltd plc gmbh ag corp corporation company co group holdings bank university college school academy institute hospital clinic
  church street st road rd avenue ave boulevard blvd lane ln drive dr court ct square plaza park lake river bay beach island mountain
  mount hill hills valley bridge tower airport station hotel inn restaurant cafe bar pub mall market store shop museum gallery theatre
  theater stadium arena center centre library hall house building county city town village district province state republic kingdom
  club fc cf united athletic rovers association foundation trust society union council committee commission department ministry office
  agency bureau court senate congress parliament party army navy police force records pictures studios studio entertainment
  productions films film movie show times post news magazine journal press tribune herald gazette review radio tv channel
  festival awards award prize cup league championship championships bowl open tour series season episode game games album song tour
  theorem law effect algorithm method model equation theory principle number conjecture distribution process test syndrome disease
  airlines airways motors systems technologies technology solutions services industries partners associates consulting software labs
  lab media networks network energy oil foods brothers bros & day week month year war act bill street cup edition prize medal road
  cemetery mortuary chapel cathedral castle palace enterprises ventures capital trading logistics electronics motor insurance
  bible gospel testament book novel poem play opera symphony framework library language
`);
