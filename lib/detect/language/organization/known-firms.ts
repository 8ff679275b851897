/**
 * Chains, banks, insurers, carriers, telephone companies, employers of many and authorities of the eight countries, folded. One word each that is
 * no everyday word of its language. Where they are named they are somebody's place of work, bank or landlord. By hand.
 */
export const knownWords: ReadonlySet<string> = new Set(
  `
  screwfix wickes homebase sainsbury sainsburys morrisons asda waitrose greggs nando nandos wetherspoon wetherspoons specsavers halfords argos poundland debenhams primark topshop
  ocado deliveroo evri yodel parcelforce natwest barclaycard santander monzo revolut aviva bupa axa vodafone hmrc dvla ofsted dwp
  walgreens cvs kroger safeway albertsons publix wegmans ikea chipotle wendys dunkin applebees chilis walmart aetna cigna geico allstate
  verizon comcast xfinity fedex ups usps dhl gls dpd tnt raytheon lockheed honeywell qantas woolworths bunnings telstra centrelink
  rewe edeka kaufland netto rossmann hornbach toom hagebau mediamarkt zalando tchibo deichmann aldi lidl
  sparkasse commerzbank postbank targobank ingdiba comdirect dkb allianz debeka huk huk-coburg aok barmer dak ikk knappschaft vonovia gewobag degewo
  voith thyssenkrupp bosch schaeffler trumpf miele wurth dachser schenker telekom congstar e.on vattenfall enbw lufthansa flixbus bvg helios asklepios vivantes charite
  migros billa hofer bipa swisscom postfinance ubs helsana suva obb sbb
  carrefour leclerc auchan intermarche monoprix franprix castorama decathlon darty fnac norauto kiabi gemo
  bnp lcl boursorama fortuneo bforbank matmut macif maif maaf gmf groupama harmonie mgen malakoff bouygues sfr sncf ratp edf engie veolia cpam urssaf ursaff
  chronopost colissimo nexity foncia korian orpea airbus safran thales alstom michelin
  mercadona eroski alcampo hipercor zara inditex desigual bershka bbva caixabank bankia bankinter sabadell unicaja abanca kutxabank openbank
  mapfre sanitas asisa adeslas movistar yoigo jazztel endesa iberdrola naturgy repsol renfe seur glovo sepe osakidetza
  bancolombia davivienda bancomer banamex banorte oxxo soriana telcel falabella mercadolibre rappi infonavit imss issste
  esselunga conad eurospin bennet despar unieuro euronics mediaworld unicredit bper mps fineco mediolanum generali unipol unipolsai
  enel acea a2a trenitalia atac bartolini brt iliad fastweb windtre inps inail stellantis ferrero barilla
  bradesco itau nubank banrisul sicredi sicoob unimed hapvida magalu riachuelo havan atacadao ifood petrobras correios
  inss detran sabesp copasa worten novobanco montepio ctt altice edp galp
  hema blokker kruidvat karwei coolblue wehkamp rabobank abn sns asn bunq triodos achmea zilveren menzis vgz ohra nuon eneco
  kpn ziggo odido postnl uwv ggd ggz svb bpost delhaize colruyt belfius kbc argenta proximus telenet philips asml
  zabka biedronka stokrotka lewiatan empik pepco allegro orlen lotos tauron pge enea pzu pko pekao mbank alior zus nfz krus mops gops
  inpost pkp ztm mpk kghm amica wedel netia luxmed medicover enel-med
`
    .trim()
    .split(/\s+/),
);

/** The same of several words, with single spaces. */
export const knownPhrases: ReadonlySet<string> = new Set(
  `
  royal mail|kwik fit|kwik-fit|marks and spencer|marks & spencer|british gas|british telecom|thames water|virgin media|john lewis|pets at home|costa coffee|post office|
  bank of scotland|lloyds bank|nationwide building society|national grid|home depot|best buy|trader joe's|whole foods|dollar general|dollar tree|taco bell|burger king|kaiser permanente|
  blue cross|united healthcare|state farm|wells fargo|bank of america|capital one|american express|southwest airlines|delta airlines|air canada|tim hortons|
  deutsche bahn|deutsche post|deutsche bank|deutsche telekom|media markt|aldi nord|aldi sud|techniker krankenkasse|huk coburg|agentur fur arbeit|familienkasse|rotes kreuz|
  credit agricole|credit mutuel|caisse d'epargne|societe generale|banque postale|la poste|france travail|pole emploi|leroy merlin|air france|mondial relay|brico depot|feu vert|
  el corte ingles|leroy merlin|banco santander|banco sabadell|la caixa|linea directa|mutua madrilena|seguridad social|
  sanpaolo|poste italiane|banco bpm|monte dei paschi|agenzia delle entrate|ferrovie dello stato|
  banco do brasil|caixa economica federal|casas bahia|magazine luiza|pingo doce|caixa geral de depositos|seguranca social|
  albert heijn|abn amro|zilveren kruis|tafeltje dekje|nationale nederlanden|leger des heils|rode kruis|
  bank pekao|pko bp|poczta polska|bank millennium|santander bank polska|media expert|rtv euro agd|polski czerwony krzyz
`
    .trim()
    .split(/\s*\|\s*/),
);
