/** What the eight languages call cities abroad, and cities whose own name GeoNames gives in English. By hand. */
export const exonyms = `
  Prag|Warschau|Krakau|Danzig|Breslau|Stettin|Posen|Lemberg|Kiew|Moskau|Mailand|Venedig|Rom|Neapel|Florenz|Turin|Genua|Lissabon|Brüssel|Antwerpen|
  Lüttich|Kopenhagen|Athen|Bukarest|Belgrad|Tiflis|Kairo|Peking|Singapur|Tokio|Havanna|Mexiko-Stadt|Straßburg|Genf|Zürich|München|Köln|Nürnberg|
  Laibach|Agram|Preßburg|Königsberg|Reval|Czernowitz|Hermannstadt|Kronstadt|Klausenburg|Temeswar|Odessa|Charkiw|Lwiw|Jerewan|Damaskus|Bagdad|Teheran|Algier|
  Varsovie|Cracovie|Londres|Édimbourg|Douvres|Cantorbéry|Vienne|Munich|Cologne|Francfort|Hambourg|Brême|Aix-la-Chapelle|Fribourg|Genève|Bâle|Berne|Zurich|
  Anvers|Gand|Bruges|Bruxelles|Courtrai|Louvain|Malines|La Haye|Lisbonne|Barcelone|Saragosse|Séville|Cordoue|Grenade|Valence|Saint-Sébastien|
  Gênes|Venise|Naples|Rome|Milan|Athènes|Bucarest|Moscou|Saint-Pétersbourg|Kyiv|Le Caire|Alger|Tunis|Pékin|La Havane|Mexico|Copenhague|Stockholm|Dacca|
  Nueva York|Filadelfia|Nueva Orleans|Edimburgo|Ginebra|Berna|Basilea|Burdeos|Marsella|Tolosa|Aviñón|Perpiñán|Bayona|Colonia|Fráncfort|Hamburgo|Múnich|
  Núremberg|Viena|Varsovia|Cracovia|Praga|Amberes|Gante|Brujas|Bruselas|Lovaina|La Haya|Róterdam|Ámsterdam|Lisboa|Oporto|Génova|Turín|Milán|Florencia|
  Venecia|Nápoles|Roma|Atenas|Moscú|Estambul|El Cairo|Argel|Túnez|Tánger|Marrakech|Casablanca|Pekín|Copenhague|Estocolmo|La Habana|
  Parigi|Londra|Nizza|Marsiglia|Lione|Bordeaux|Strasburgo|Tolosa|Berlino|Monaco di Baviera|Francoforte|Amburgo|Colonia|Brema|Norimberga|Stoccarda|Dresda|Lipsia|
  Friburgo|Vienna|Salisburgo|Zurigo|Ginevra|Basilea|Losanna|Bruxelles|Anversa|Bruges|L'Aia|Lisbona|Siviglia|Barcellona|Saragozza|Granada|Varsavia|Cracovia|
  Danzica|Leopoli|Mosca|San Pietroburgo|Atene|Salonicco|Lubiana|Zagabria|Fiume|Spalato|Belgrado|Tirana|Durazzo|Valona|Bucarest|Il Cairo|Tunisi|Algeri|Pechino|Copenaghen|Stoccolma|
  Nova Iorque|Nova York|Filadélfia|Edimburgo|Genebra|Zurique|Basileia|Bordéus|Marselha|Estrasburgo|Lião|Berlim|Munique|Frankfurt|Hamburgo|Varsóvia|Cracóvia|
  Antuérpia|Bruxelas|Bruges|Haia|Roterdão|Amesterdão|Amsterdã|Madri|Barcelona|Sevilha|Saragoça|Corunha|Génova|Gênova|Turim|Milão|Florença|Veneza|Nápoles|Atenas|Moscovo|Moscou|Istambul|
  Copenhaga|Copenhague|Estocolmo|Pequim|Tóquio|Teerão|Bagdade|Argel|Tunes|Tânger|Joanesburgo|
  Parijs|Londen|Keulen|Aken|Berlijn|Munster|Osnabruck|Frankfort|Hamburg|Wenen|Genève|Bazel|Brussel|Luik|Namen|Doornik|Bergen|Rijsel|Duinkerken|Straatsburg|
  Lissabon|Madrid|Rome|Milaan|Venetië|Florence|Napels|Turijn|Warschau|Krakau|Praag|Boedapest|Boekarest|Moskou|Athene|Kopenhagen|Caïro|Algiers|Peking|
  Londyn|Paryż|Wiedeń|Berlin|Monachium|Kolonia|Hamburg|Brema|Drezno|Lipsk|Norymberga|Stuttgart|Frankfurt|Akwizgran|Moguncja|Trewir|Getynga|Kilonia|Lubeka|
  Zurych|Genewa|Bazylea|Bruksela|Antwerpia|Gandawa|Brugia|Haga|Rotterdam|Kopenhaga|Sztokholm|Karlskrona|Göteborg|Ateny|Saloniki|Rzym|Mediolan|Turyn|Genua|Wenecja|Florencja|Neapol|
  Bolonia|Werona|Sycylia|Madryt|Barcelona|Sewilla|Walencja|Lizbona|Praga|Brno|Ostrawa|Ołomuniec|Bratysława|Koszyce|Budapeszt|Bukareszt|Belgrad|Zagrzeb|Lublana|
  Lwów|Stanisławów|Iwano-Frankiwsk|Tarnopol|Winnica|Łuck|Równe|Żytomierz|Kijów|Charków|Odessa|Drohobycz|Truskawiec|Stryj|Krzemieniec|Wilno|Kowno|Grodno|Brześć|Mińsk|Ryga|Dyneburg|
  Moskwa|Petersburg|Kaliningrad|Stambuł|Kair|Tunis|Algier|Pekin|Nowy Jork|Filadelfia|Nowy Orlean
`
  .split('|')
  .map((name) => name.trim());
