/** Words that speak of a vehicle, of driving and parking, makes and models that are on many roads among them. */
export const vehicleWords =
  'rego|roadworthy|mot|toll|keys|parked|cars?|vans?|trucks?|lorry|vehicles?|motorbike|motorcycle|bike|scooter|caravan|trailer|registration|reg|plates?|driving|drove|drives?|driven|parking|taxi|minicab|cab|' +
  'autos?|wagen|pkw|lkw|kfz|fahrzeug|motorrad|anhänger|wohnmobil|fahrer|fahrerin|kennzeichen|autoschlüssel|roller|geparkt|parkt|parkte|fuhr|tüv|maut|zulassung|ummelden|abmelden|' +
  'voitures?|véhicules?|moto|camion|camionnette|immatriculée?|remorque|conducteur|conductrice|garée?|stationnée?|péage|contrôle technique|clés|' +
  'coche|carro|vehículos?|furgoneta|furgón|camión|camioneta|matrícula|conductor|conductora|remolque|aparcad[oa]|estacionad[oa]|conducía|peaje|itv|llaves|' +
  'macchina|automobile|furgone|veicolo|motorino|targa|targata|targato|conducente|vespa|parcheggiat[oa]|guidava|revisione|bollo|chiavi|' +
  'veículos?|carrinha|caminhão|caminhonete|placa|condutor|condutora|conduzia|conduzir|dirigia|portagem|ipo|ipva|' +
  'voertuig|aanhanger|bestelbus|bestelauto|kenteken|bestuurder|autosleutels?|brommer|geparkeerd|parkeert|parkeren|reed|apk|sleutels|' +
  'samochód|samochodu|samochodem|auta|autem|pojazd|pojazdu|przyczepa|ciężarówka|motocykl|rejestracyjny|rejestracyjne|kierował|kierowca|zaparkowan[yae]|parkował|parkuje|kluczyki|przegląd|forda|opla|fiata|toyoty|toyotą|skody|skodą|audi|mazdy|hondy|renówk\\p{L}|' +
  'vw|volkswagen|bmw|opel|ford|fiat|[sš]koda|renault|peugeot|citro[eë]n|seat|toyota|honda|hyundai|kia|nissan|mazda|volvo|mercedes|tesla|dacia|mini|jeep|suzuki|porsche|vauxhall|chevrolet|mitsubishi|subaru|lancia|saab|smart|' +
  'golf|polo|passat|passata|tiguan|touran|caddy|octavi[aeę]|fabi[aeę]|superb|astr[aeę]|corsa|insignia|focus|fiesta|mondeo|transit|clio|megane|twingo|kangoo|duster|sandero|logan|panda|punto|ducato|civic|corolla|yaris|onix|gol|uno|ibiza|leon|qashqai|micra|sprinter|vito';

/** `Polo V-ES 48`, `car reg is FN17 GKU`, `autosleutels (27-KJZ-4`: the word, a few words, then what looks like a plate. */
export const vehicleWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${vehicleWords})(?![\\p{L}\\p{N}])`, 'gu');
/** What may stand between them: a colour, a verb, a letter that tells two cars apart. Sticky. */
export const vehicleGap =
  /(?:[\s:(,"'-]{1,3}\p{L}\p{Ll}{0,14}|[\s:(,"'-]{1,3}\d{1,3}(?=[\s:(,]{1,2}\p{L})){0,4}[\s:(,"'-]{1,3}/uy;

/** Plates of some country, with their marks, in capitals; letters and digits both. Sticky. */
export const plateHere =
  /(?:[A-ZÄÖÜ]{1,3}[- ][A-ZÄÖÜ]{1,2} \d{1,4}[EH]?|[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}|\d{4}[- ]?[B-DF-HJ-NPR-TV-Z]{3}|[A-Z]{2,3}[- ]?\d[A-Z\d]{3,4}|\d{1,2}-?[A-Z]{2,3}-?\d{1,2}|[A-Z]{1,2}-?\d{2,3}-?[A-Z]{1,2}|\d{2}-?\d{2}-?[A-Z]{2}|\d{3} ?[A-Z]{3}|[A-Z]{3}-[A-Z]\d{2})(?![\p{L}\p{N}]|[.,-]\d)/uy;

/** Forms that nothing else has: Britain since 2001, France and Italy, the Netherlands and Portugal. */
export const plateForm =
  /(?<![\p{L}\p{N}./_-])(?:[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d) [A-HJ-PR-Z]{3}|[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}|[A-HJ-NP-TV-Z]{2} \d{3} [A-HJ-NP-TV-Z]{2}|\d{1,2}-[B-DF-HJ-NPR-TV-Z]{3}-\d{1,2}|[B-DF-HJ-NPR-TV-Z]-\d{3}-[B-DF-HJ-NPR-TV-Z]{2}|\d{2}-[B-DF-HJ-NPR-TV-Z]{2}-\d{2}|\d{2}-[B-DF-HJ-NPR-TV-Z]{2}-[B-DF-HJ-NPR-TV-Z]{2})(?![\p{L}\p{N}_]|[./-][\p{L}\p{N}])/gu;

/** Forms that much else has, too: they need a word for a vehicle in the sentences around them. Spain, Poland, Germany. */
export const looseForm =
  /(?<![\p{L}\p{N}./_-])(?:\d{4} [B-DF-HJ-NP-TV-Z]{3}|[A-ZÄÖÜ]{1,3}-[A-ZÄÖÜ]{1,2} \d{1,4}[EH]?|[A-Z]{2,3} \d[A-Z\d]{3,4}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]{2}-\d{2}-[A-Z]{2}|\d-[A-Z]{2,3}-\d{2,3}|\d{3}-[A-Z]{2}-\d|[A-Z]-\d{2}-[A-Z]{3}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]{3}\d[A-Z]\d{2}|[A-Z]{2}\d{2}[A-Z]{3}|[A-Z]{2}\d{3}[A-Z]{2}|\d{4}[B-DF-HJ-NP-TV-Z]{3})(?![\p{L}\p{N}_]|[./-][\p{L}\p{N}])/gu;

/** Forms that even a text about vehicles has for other things: they need a word for a plate. Britain before 2001, Sweden, North America. */
export const plainForm =
  /(?<![\p{L}\p{N}./_-])(?:[A-HJ-PR-Y]\d{1,3} [A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3} \d{1,3}[A-Z]?|[A-Z]{3}[ -]\d{3,4}|\d[A-Z]{3}\d{3})(?![\p{L}\p{N}_]|[./-][\p{L}\p{N}])/gu;
/** Lower case. */
export const plateSpoken =
  /(?<!\p{L})(?:plates?|rego|reg(?:istration)?|registered|license plate|kennzeichen|nummernschild|plaque|immatricul\p{L}{2,6}|matrículas?|matriculad[oa]|targa|targat[oa]|placas?|emplacad[oa]|kenteken|nummerplaat|rejestracj\p{L}{1,3}|tablic\p{L}{0,3}|nummerskylt|dvla|dmv|v5c)(?!\p{L})/u;
