/**
 * Words for passwords in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, and those of a few other
 * languages. As sources of patterns, in lower case.
 */
export const passwordNouns =
  'passwords?|memorable word|security (?:word|phrase)|p\\/w|pasword|passwrd|pass-?number|psk|pre-shared key|wpa key|passwd|pass ?word|code ?words?|safe ?word|codewort|codewoord|mot de code|palabra clave de acceso|palavra de código|passphrase|pass ?code|pass-?phrase|pwd|pw|pword|psw|' +
  '(?:[\\p{L}\\d]{1,20}-?)?(?:passwor[dt]|passworts|passwörter|kennwort|kennworts|wachtwoord(?:en)?|zugangscode)|losungswort|' +
  "mots? de passe|mdp|phrase (?:de passe|secrète)|contraseñas?|contrasena|palabra de paso|parola d[’']ordine|parola chiave|" +
  'senhas?|palavra-passe|palavra passe|ww|hasło|hasła|hasłem|haslo|' +
  'lösenord(?:et)?|adgangskode(?:n)?|passord(?:et)?|salasana|parolă|parola|jelszó|heslo|şifre|пароль|密码|密碼|パスワード|비밀번호|' +
  '(?:wi-?fi|wlan|network|netzwerk|router|wpa2?|hotspot)[- ]?(?:key|password|passwort|pass|code|schlüssel|sleutel|wachtwoord)|' +
  "(?:clé|code|clave|chiave|chave|klucz|kod|hasło) (?:du |del |della |do |da |de la |de |d[’'])?(?:wi-?fi|wlan|réseau|red|rete|rede|sieci)";

/** Words that may mean a password and much else: only what no dictionary holds counts behind them. */
export const weakNouns =
  'clave|login|logins|passkey|(?:api|access|secret|private|licen[cs]e|product|master|encryption|decryption|admin|root)[- ]?(?:key|pass|code|token|secret)|' +
  'auth(?:entication|orization)?[- ](?:key|token|code)|bearer[- ]?token|token|secret|credentials?|creds|api[- ]?(?:schlüssel|sleutel)|' +
  "clé (?:api|secrète|d[’']api|privée)|jeton|clave (?:api|secreta|de api|privada|de acceso|maestra)|chiave (?:api|segreta|di accesso|privata)|" +
  'chave (?:api|secreta|de api|de acesso|privada)|klucz (?:api|dostępu|prywatny|tajny)|zugangsschlüssel|lizenzschlüssel';

/** Ordinary words that are said about passwords, and so are none. */
export const saidOfPasswords = new Set(
  (
    'wrong incorrect weak strong secure insecure expired required lost forgotten compromised safe invalid valid empty correct protected ' +
    'encrypted hashed stored visible missing not now the a an my your our their his her its too very case also only never always still sent ' +
    'being been set reset changed updated created generated used saved shown hidden typed entered needed provided given accepted rejected ' +
    'different same unique random important mandatory optional default known unknown public private good bad long short simple complex ' +
    'what that this these those what’s in on at by for from with without between when where why how who which because if then there here ' +
    'longer shorter going able allowed more less must should will would can could may might access accessed enter login log connect reset ' +
    'field fields manager managers policy generator length strength hash hashing encryption protection authentication validation input ' +
    'temporary leaked stolen blank something anything nothing everything easy hard difficult enough just about all any some one and or as ' +
    'of to be is it key crucial essential personal secret confidential sensitive case-sensitive plain plaintext text string clear cleartext ' +
    'no yes ok okay fine up out off working broken locked blocked disabled enabled active inactive ready next below above attached enclosed ' +
    'available unavailable old new current previous first second last sure both either neither none null undefined true false printed ' +
    // German
    'nicht kein falsch richtig abgelaufen sicher unsicher vergessen geschützt geheim schwach stark leer lang kurz neu alt gleich anders zu ' +
    'sehr noch schon immer nur auch wichtig nötig erforderlich ungültig gültig bekannt unbekannt weg verloren gesperrt korrekt das der die ' +
    'ein eine mein dein ihr sein unser folgendes folgend hier dort wie was wo wenn weil damit ok eindeutig öffentlich privat komplex einfach ' +
    // French
    'incorrect incorrecte oublié perdu faux bon mauvais faible fort sécurisé vide trop très le la les un une mon votre ton son notre ce ' +
    'cette pas toujours encore déjà expiré invalide valide correct nécessaire requis obligatoire identique différent nouveau ancien secret ' +
    'bien que qui pour dans sur avec ici là long court unique compromis bloqué ' +
    // Spanish
    'incorrecta incorrecto correcta débil fuerte segura seguro insegura vacía olvidada perdida caducada expirada inválida válida el los las ' +
    'una mi tu su nuestra muy demasiado no siempre todavía obligatoria necesaria requerida igual diferente nueva vieja larga corta única ' +
    'secreta importante privada esta esa aquí como que para con sin ' +
    // Italian
    'errata sbagliata corretta debole forte sicura vuota scaduta dimenticata persa valida non è il lo gli una mia tua sua nostra molto ' +
    'troppo sempre ancora obbligatoria necessaria richiesta uguale diversa nuova vecchia lunga corta unica segreta qui questa che per con ' +
    // Portuguese
    'errada incorreta correta fraca forte segura vazia expirada esquecida perdida inválida válida não o os as uma minha sua nossa muito ' +
    'sempre ainda obrigatória necessária igual diferente nova velha longa curta única secreta aqui esta essa que para com sem ' +
    // Dutch
    'niet geen onjuist fout verkeerd juist zwak sterk veilig onveilig leeg verlopen vergeten kwijt ongeldig geldig te erg altijd nog al het ' +
    'de een mijn jouw uw zijn ons hier daar hetzelfde anders nieuw oud lang kort verplicht nodig vereist geheim bekend ' +
    // Polish
    'nie nieprawidłowe niepoprawne błędne złe poprawne prawidłowe słabe silne mocne bezpieczne puste wygasło zapomniane stracone moje twoje ' +
    'nasze bardzo zbyt zawsze jeszcze już to jest takie samo inne nowe stare długie krótkie unikalne tajne wymagane potrzebne ważne tutaj'
  ).split(/\s+/),
);

/** Endings of what is said about things rather than of names, words and numbers: participles and adjectives. */
export const saidEnding =
  /(?:ed|ing|able|ible|less|ful|ly|ive|ory|-sensitive|-protected|-based|iert|lich|bar|isch|ée?s?|ants?|ado|ada|ido|ida|ato|ata|uto|uta|baar|lijk|owe|ane|one|ony)$/iu;
/** German and Dutch participles. */
export const saidParticiple = /^(?:ge|ver|be|zer|ent)\p{Ll}{3,20}(?:t|en|d)$/iu;

/** Whether an ordinary word is more likely said of a password than one. */
export const isSaid = (word: string): boolean =>
  saidOfPasswords.has(word.toLowerCase()) || (word.length > 4 && (saidEnding.test(word) || saidParticiple.test(word)));
