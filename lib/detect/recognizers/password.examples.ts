import type { Examples } from '../recognizer';

const joined = (...parts: readonly string[]): string => parts.join('');
const strange = joined('Tr0ub4', 'dor&3');

export const examples: Examples = {
  finds: [
    { marked: `my password is «${strange}»` },
    { marked: `My password is "«${strange}»".` },
    { marked: `the wifi password for the office is «${strange}», ask Bob` },
    { marked: `pw: «${strange}»` },
    { marked: `Password: «${strange}»\n` },
    { marked: 'my password is «swordfish».' },
    { marked: `I changed my password to «${strange}» yesterday` },
    { marked: `enter password '«${strange}»' when asked` },
    { marked: `const password = "«${strange}»";` },
    { marked: `DB_PASSWORD=«${strange}»` },
    { marked: `{"user":"x","password":"«${strange}»"}` },
    { marked: `login,password\nann,«${strange}»` },
    { marked: `mysql --password «${strange}» -h db` },
    { marked: `Das Passwort lautet «${strange}»` },
    { marked: `mi contraseña es «${strange}»` },
    { marked: 'PIN: «4471»' },
    { marked: 'your verification code is «482913»' },
    { marked: `her password «!PurpleSky77».` },
  ],
  leaves: [
    {
      text: 'My password is wrong. The password is required. Password is hashed with bcrypt',
      because: 'said about passwords',
    },
    { text: 'password: string; password: String?, pwd: None', because: 'types' },
    { text: 'password = req.body.password; password = getpass()', because: 'code' },
    { text: 'Password: must be at least 8 characters', because: 'a rule' },
    { text: 'password=password, password: ********', because: 'placeholders' },
    { text: 'if password is not None and password != ""', because: 'code in words' },
    { text: 'pin 4 digits, pin the tab', because: 'no code' },
    { text: 'the password for this is stored in the vault', because: 'said about passwords' },
  ],
};
