/**
 * What words of eight languages say about a value near them. The names are part of the model: changing one, or what it holds, asks for
 * training anew.
 */
export const cues: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'pass',
    /passw|passphr|passco|^passe?$|[_$]pass$|^ps?w(?:d|s)?\d?s?$|kennwort|losung|zugangs|^mdp|contrase|^clave|^senha|^has[lł][oa]|wachtwo|^ww$|^parola|^palavra-/u,
  ],
  ['key', /^keys?$|^schlüssel|^chave|^chiave|^klucz(?:[aeuy]|em)?$|^clés?$|^llave|^sleutel/u],
  ['pin', /^pins?$|^pin-|-pin$|^pincode|^pinco|(?:^m|push|sms-)tan$|^otp|^puk$|geheimzahl/u],
  [
    'code',
    /^(?:access|alarm|door|gate|pin|safe|security|sicherheits|toegangs|tor|tür)?-?codes?$|^kod(?:em|u|y|zie)?$|^c[óo]digos?$|^codice|^codici|^combin(?:a[tz]|aci|ais|açã)|^combo$|kombination|^kombi$|^chiffres?$|^szyfr|^cijfer|zahlenk|^ziffer|^digits?$/u,
  ],
  ['network', /^wi-?fi|wlan|router|hotspot|^ssid|netz$|netzwerk|^network|^réseau|^rete$|^sieci|netwerk|^internet$/u],
  [
    'login',
    /^log(?:s|ged|ging)?-?(?:in|ins|on)?$|^sign(?:ed|ing|s)?$|anmeld|einlog|^accounts?$|konto$|^konta$|^compte$|^cuenta$|^conta$|^user(?:name)?s?$|benutzer|nutzername|usuari|^utente|utilisateur|gebruiker|użytkown|^access$|^acces+o$|^accès$|^acceder|^entrar$|zalog|inlog|^inici/u,
  ],
  [
    'lock',
    /^(?:un)?lock(?:s|ed|er|ers|box|ing)?$|^pad-?lock|^doors?$|^gates?$|^safe$|alarm|^garage$|tür$|^tore?s?$|schloss$|tresor|^porte$|portail|coffre|cadenas|^puertas?$|portón|^caja$|^porta$|portone$|^cancello$|cassaf|lucchett|^port[ãa]o$|cofre|cadeado|deur$|poort$|kluis|slot$|^drzwi$|^bram[aeęy]$|^sejf|kłód|^zam(?:ek|ka|ku)$|domofon|keypad|^shed$|cabinet$|schrank|keybox|key-?safe|schlüsselb|spind$|garaż/u,
  ],
  ['open', /^open|^unlock|öffn|^auf$|entsperr|^ouvr|^abr[ei]|^apr[ei]|^otw|déverr|desbloq|sblocc|^geht$|^gaat$/u],
  [
    'type',
    /^type|^typ|^enter|^tipp|eingeb|eintipp|eingegeben|^press|^saisi|^tape|introdu|^tecle|^digit|^inser|^invoer|toets|wpis|^wstuk|^punch|^use|^try|^dial|^put$/u,
  ],
  [
    'change',
    /chang|reset|geänd|ändern|^nouve|^ancien|^nuev|^viej|^nuov|^vecchi|^nov[ao]|^nieuw|^oud|^zmien|^now[ey]|^star[ey]|^new$|^old$|^neu|^alt/u,
  ],
  [
    'about',
    /least|minimum|charact|zeichen|mindest|caract|teken|^znak|manager|policy|^hash|function|forg[eo]t|vergess|oubli|olvid|dimentic|esquec|vergeten|zapom|length|^länge|requir|generat/u,
  ],
  [
    'other',
    /version|^model|^room|^zimmer|order|bestell|ticket|^invoice|rechnung|flight|^flug|^bus$|^train|^zug$|error|fehler|^euro?$|^usd|^kg$|^page|^seite|chapter|^kapitel|street|straße|^rue$|^calle|^via$|^year|^jahr/u,
  ],
  [
    'is',
    /^(?:is|was|it['’]?s|that['’]?s|are|be|ist|war|lautet|heißt|isses|es|era|son|é|è|sono|est|c['’]est|était|sont|jest|to|było|są|heet|luidt|now|jetzt|ahora|adesso|agora|nu|teraz|maintenant|still|immer|noch|toujours)$/u,
  ],
  [
    'month',
    /^(?:jan|feb|mär|mar|apr|mai|may|maj|jun|jul|aug|sep|okt|oct|nov|dez|dec|janv|févr|mars|avr|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|mei|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)(?:\.|\p{L}{3,9})?$/u,
  ],
  [
    'hour',
    /^(?:hrs?|hours?|uhr|uur|godz|heures?|horas?|ore|am|pm|o['’]clock|noon|mittags?|days?|tage?|jours|días|giorni|dias|dagen|dni)$/u,
  ],
  [
    'tried',
    /^tri|^attempt|probier|versuch|essay|prob[óo]|intent|provat|tentei|testei|probe|próbow|geprobeer|^guess|^maybe|vielleicht|peut-être|quiz[áa]s?|forse|talvez|misschien|może/u,
  ],
  [
    'uses',
    /^uses?$|^using|benutz|verwend|nutzt|nimmt|utilise|^usa|^uso$|^met$|gebruik|używa|^wpisu|^mit$|^with$|^avec$|^con$|^com$|^z$/u,
  ],
  [
    'device',
    /phone|laptop|tablet|ipad|handy|rechner|computer|^pc$|ordinateur|ordi|portátil|móvil|celular|telefon|télé|telef|komórk|komputer|drucker|printer|fritz|nas$|server|serveur|portal|netflix|gmail|^mail|e-mail|outlook|zip|pdf|excel|usb|disk|festplatte/u,
  ],
  [
    'person',
    /^(?:my|mein|meine|mon|ma|mi|mio|mia|meu|minha|mijn|mój|moje|our|unser|unsere|notre|nuestr[oa]|nostr[oa]|noss[oa]|ons|onze|nasz|nasze|his|her|sein|ihr|son|sa|su|suo|sua|seu|zijn|haar|jego|jej)$/u,
  ],
];

const known = new Map<string, readonly string[]>();
const mostKnown = 5_000;

/**
 * Names of the cues that a word is.
 *
 * @param word in lower case
 */
export function cuesIn(word: string): readonly string[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  const names = cues.filter(([, words]) => words.test(word)).map(([name]) => name);
  if (known.size >= mostKnown) known.clear();
  known.set(word, names);
  return names;
}
