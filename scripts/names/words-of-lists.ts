/** Words that the model's word list marks and that no package lists as such. Written by hand. */
export const handWords = {
  countries: `usa uk uae england scotland wales america europe asia africa britain czechia eu holland oceania scandinavia catalonia
    bavaria tuscany provence andalusia siberia kurdistan tibet crimea balkans caribbean polynesia deutschland frankreich spanien
    italien österreich schweiz polen niederlande belgien allemagne france espagne italie suisse belgique alemania francia italia suiza
    bélgica germania spagna svizzera alemanha espanha itália duitsland frankrijk spanje zwitserland niemcy francja hiszpania włochy
    polska nederland brasil brasile brésil brazylia`,
  nationalities: `afghan albanian algerian american argentine argentinian armenian australian austrian azerbaijani bangladeshi belgian
    bolivian brazilian british bulgarian burmese cambodian canadian chilean chinese colombian croatian cuban czech danish dutch
    egyptian english estonian ethiopian filipino finnish french georgian german ghanaian greek haitian hungarian icelandic indian
    indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kuwaiti latvian lebanese libyan
    lithuanian malaysian mexican mongolian moroccan nepali nigerian norwegian pakistani palestinian peruvian polish portuguese qatari
    romanian russian saudi scottish serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese thai
    tunisian turkish ukrainian uruguayan venezuelan vietnamese welsh yemeni arab arabic asian african european latin muslim christian
    jewish hindu buddhist catholic protestant orthodox latino hispanic hebrew hindi urdu bengali tamil persian farsi mandarin
    cantonese scandinavian nordic balkan caribbean deutsch englisch französisch spanisch italienisch allemand anglais français
    espagnol italien alemán inglés francés español italiano tedesco inglese francese spagnolo`,
  organizations: `inc llc ltd limited corp corporation co company plc gmbh ag sa srl spa bv nv oy oyj ab as kg kgaa ug mbh ev se sas sarl
    kk pty pvt llp lp lda ltda sl slu sro doo zoo group holdings holding partners associates ventures capital bank university college
    institute school academy hospital clinic foundation ministry department committee council agency association federation union
    party club fc united church court police insurance airlines airways solutions systems technologies technology consulting
    industries enterprises services labs laboratories pharmaceuticals pharma energy media news times post society commission bureau
    authority office trust fund organization organisation network studios press museum library team logistics motors foods software
    analytics universität hochschule klinik krankenhaus schule verein stiftung bank sparkasse versicherung université hôpital école
    mairie universidad hospital instituto ayuntamiento colegio università ospedale scuola comune banco banca banque universidade
    escola universiteit ziekenhuis gemeente school uniwersytet szpital szkoła urząd`,
  titles: `mr mrs ms miss mx dr prof professor sir madam rev reverend fr father sister brother capt captain col colonel gen general lt
    lieutenant sgt sergeant cpl corporal maj major judge justice president senator minister chairman chairwoman director king queen
    prince princess lord lady uncle aunt auntie grandma grandpa dear hi hello hey thanks sincerely regards cheers signed coach ceo
    cto cfo coo vp sheikh imam rabbi pastor bishop pope saint congressman congresswoman governor mayor ambassador officer detective
    nurse patient client attorney plaintiff defendant tenant landlord herr frau fräulein hallo liebe lieber grüße monsieur madame
    mademoiselle mme mlle cher chère bonjour señor señora señorita don doña hola estimado estimada querido querida signor signora
    signore dottore dottoressa dott caro cara ciao senhor senhora dona prezado prezada olá meneer mevrouw beste geachte pan pani
    szanowny szanowna cześć shri smt`,
  times: `january february march april may june july august september october november december monday tuesday wednesday thursday friday
    saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter
    ramadan eid diwali halloween thanksgiving hanukkah spring summer autumn fall winter today tomorrow yesterday tonight am pm gmt utc
    est pst cet montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
    heute morgen gestern lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre
    octobre novembre décembre lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio
    giugno luglio settembre ottobre novembre dicembre segunda terça quarta quinta sexta janeiro fevereiro março junho julho setembro
    outubro dezembro maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota
    niedziela`,
  tech: `python javascript typescript java kotlin swift rust scala golang go php ruby perl haskell erlang elixir clojure lua julia matlab
    fortran cobol html css sass sql mysql postgres postgresql mongodb redis sqlite oracle cassandra docker kubernetes terraform ansible
    jenkins linux windows macos ubuntu debian fedora android ios react angular vue svelte ember next nuxt node nodejs express django
    flask fastapi spring rails laravel symfony excel word powerpoint outlook gmail slack zoom teams notion jira trello github gitlab
    bitbucket aws azure gcp lambda api rest graphql json xml yaml toml csv pdf http https url uri ui ux ai ml llm gpt chatgpt claude
    gemini copilot bert llama mistral openai anthropic pytorch tensorflow keras numpy pandas matplotlib scipy sklearn jupyter bash zsh
    powershell git npm yarn pnpm pip maven gradle webpack vite nginx apache kafka spark hadoop airflow grafana prometheus tcp udp ip
    dns ssl tls ssh ftp cpu gpu ram ssd usb hdmi wifi bluetooth iphone ipad macbook kindle playstation xbox nintendo photoshop figma
    wordpress shopify salesforce sap tableau powerbi`,
} as const;
