import { type Match, matches } from '../matches';
import { isPlaceholder } from './placeholders';
import { everyMatch } from '../every-match';

/** How a program is told a password on its command line. Each from the manual of the program. */
interface Program {
  readonly names: readonly string[];
  readonly flags: readonly string[];
  /** The value may stand, or can only stand, right behind the flag: `-pSecret`. */
  readonly glued?: 'may' | 'must';
  /** The value is the user, this mark, the password. */
  readonly mark?: ':' | '%' | ',' | '/';
  /** Word that the command line has to hold. */
  readonly verb?: string;
}

const programs: readonly Program[] = [
  { names: ['curl'], flags: ['-u', '--user', '-U', '--proxy-user'], glued: 'may', mark: ':' },
  { names: ['http', 'https', 'xh'], flags: ['-a', '--auth'], mark: ':' },
  {
    names: ['mysql', 'mysqldump', 'mysqladmin', 'mysqlimport', 'mysqlsh', 'mariadb', 'mariadb-dump', 'mariadb-admin'],
    flags: ['-p'],
    glued: 'must',
  },
  { names: ['sshpass'], flags: ['-p'], glued: 'may' },
  {
    names: ['docker', 'podman', 'nerdctl', 'buildah', 'skopeo', 'helm', 'oc', 'az', 'cf', 'crane', 'oras', 'argocd'],
    flags: ['-p', '--password', '--token'],
    verb: 'login',
  },
  { names: ['redis-cli'], flags: ['-a', '--pass'] },
  { names: ['mongo', 'mongosh', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport'], flags: ['-p'] },
  { names: ['ldapsearch', 'ldapmodify', 'ldapadd', 'ldapdelete', 'ldapwhoami'], flags: ['-w'] },
  { names: ['smbclient', 'rpcclient', 'winexe', 'smbmap'], flags: ['-U', '--user'], mark: '%' },
  { names: ['openssl'], flags: ['-k'] },
  { names: ['openssl'], flags: ['-passin', '-passout', '-pass'], mark: ':' },
  { names: ['zip', 'unzip'], flags: ['-P'] },
  { names: ['7z', '7za', '7zr', 'rar', 'unrar'], flags: ['-p', '-hp'], glued: 'must' },
  {
    names: ['keytool', 'jarsigner', 'apksigner'],
    flags: ['-storepass', '-keypass', '-srcstorepass', '-deststorepass'],
  },
  { names: ['ipmitool', 'sqlcmd', 'bcp', 'isql', 'osql'], flags: ['-P'], glued: 'may' },
  { names: ['lftp'], flags: ['-u'], mark: ',' },
  { names: ['nmcli'], flags: ['password', 'wifi-sec.psk', '802-11-wireless-security.psk'] },
  { names: ['xfreerdp', 'cmdkey', 'mstsc', 'net', 'runas'], flags: ['/p:', '/pass:', '/password:'], glued: 'must' },
  { names: ['psexec', 'rdesktop', 'wmic'], flags: ['-p'] },
  { names: ['snmpwalk', 'snmpget', 'snmpbulkwalk', 'snmpset'], flags: ['-c', '-A', '-X'] },
  { names: ['sqlplus', 'sqlldr', 'expdp', 'impdp'], flags: ['-logon', 'userid='], mark: '/' },
];

const byName = new Map<string, Program[]>();
for (const program of programs) {
  for (const name of program.names) byName.set(name, [...(byName.get(name) ?? []), program]);
}

/** A word that may be the name of a program: at the beginning of a line, or behind what precedes commands. */
export const programName = /(?<![\w./=-])[a-z\d][a-z\d-]{1,13}(?= )/g;
/** A word of a shell. */
export const shellWord = /(?:[^\s"'|;<>()]|"[^"\n]{0,200}"|'[^'\n]{0,200}'){1,300}/g;
/** UTF-16 units that a command line is read on. */
const reach = 500;

/** Passwords that stand by themselves behind words of a command or a statement; the group is the password. */
export const statements: readonly { readonly words: readonly string[]; readonly pattern: RegExp }[] = [
  { words: ['htpasswd'], pattern: /(?<![\w-])htpasswd -[a-z]{0,4}b[a-z]{0,4} \S{1,100} (?:\S{1,60} )?["']?(?<value>[^\s"']{3,100})["']?(?=\s|$)/dg },
  { words: ['net user'], pattern: /(?<![\w-])net user [\w.-]{1,40} ["']?(?<value>[^\s"'/*][^\s"']{2,100})/dgi },
  { words: ['net use'], pattern: /(?<![\w-])net use [^\n]{1,120}?\/user:[^\s"']{1,60} ["']?(?<value>[^\s"'/*][^\s"']{2,100})/dgi },
  { words: ['net use'], pattern: /(?<![\w-])net use [^\s"']{1,3} \\\\[^\s"']{1,100} ["']?(?<value>[^\s"'/*][^\s"']{2,100})["']? \/user:/dgi },
  { words: ['rabbitmqctl'], pattern: /(?<![\w-])rabbitmqctl (?:add_user|change_password) \S{1,60} ["']?(?<value>[^\s"']{3,100})/dg },
  { words: ['wpa_passphrase'], pattern: /(?<![\w-])wpa_passphrase (?:"[^"\n]{1,40}"|'[^'\n]{1,40}'|[^\s"']{1,40}) ["']?(?<value>[^\s"']{8,63})/dg },
  { words: ['vault login', 'bw unlock', 'bw login'], pattern: /(?<![\w-])(?:vault login|bw unlock|bw login \S{3,80}) ["']?(?<value>[^\s"'-][^\s"']{5,200})/dg },
  { words: ['chpasswd', 'passwd --stdin', 'sudo -s'], pattern: /(?<![\w-])echo (?:-[en] )?["']?(?:[a-z_][\w-]{0,31}:)?(?<value>[^\s"'|:]{3,100})["']? ?\| ?(?:sudo )?(?:chpasswd|passwd --stdin|sudo -S)/dg },
  { words: ['identified'], pattern: /\bidentified (?:with [\w'-]{3,40} )?by (?:password )?["'](?<value>[^'"\n]{3,100})["']/dgi },
  { words: ['password'], pattern: /\b(?:(?:with|encrypted|alter|login|superuser|createdb) (?:encrypted )?|user [\w"]{1,40} |role [\w"]{1,40} )password ["'](?<value>[^'"\n]{3,100})["']/dgi },
  { words: ['set password'], pattern: /\bset password(?: for \S{1,60})? ?= ?(?:password\()?["'](?<value>[^'"\n]{3,100})["']/dgi },
  { words: ['requirepass', 'masterauth'], pattern: /(?<=^|\n)[ \t]{0,8}(?:requirepass|masterauth) ["']?(?<value>[^\s"']{3,200})/dg },
  { words: ['asplaintext'], pattern: /ConvertTo-SecureString (?:-String )?["'](?<value>[^"'\n]{3,100})["'][^\n]{0,40}-AsPlainText/dgi },
  { words: ['enable ', 'username '], pattern: /(?<=^|\n)[ \t]{0,8}(?:enable|username [\w.-]{1,40}(?: privilege \d{1,2})?) (?:secret|password) (?:\d )?(?!encryption|level)(?<value>\S{3,100})/dg },
  { words: ['snmp-server'], pattern: /(?<=^|\n)[ \t]{0,8}snmp-server community (?!public|private)(?<value>\S{3,60})/dg },
]; // prettier-ignore

/** Passwords that commands and statements carry. Spans into `text`. */
export function* commandPasswords(text: string, lower: string): Generator<Match> {
  for (const { 0: name, index } of everyMatch(text, programName)) {
    const rows = byName.get(name);
    if (rows !== undefined) yield* ofCommand(text, index + name.length, rows);
  }
  for (const { words, pattern } of statements) {
    if (!words.some((word) => lower.includes(word))) continue;
    for (const match of matches(text, pattern)) if (isGiven(match.value)) yield match;
  }
}

function* ofCommand(text: string, from: number, rows: readonly Program[]): Generator<Match> {
  const line = commandLine(text.slice(from, from + reach));
  const words = [...matches(line, shellWord)];
  for (const row of rows) {
    if (row.verb !== undefined && !words.some(({ value }) => value === row.verb)) continue;
    for (const [at, word] of words.entries()) {
      const value = valueOf(row, word, words[at + 1]);
      if (value !== null && isGiven(value.value))
        yield { value: value.value, start: from + value.start, end: from + value.end };
    }
  }
}

/** Up to the line's end, where no backslash leads on, or to the next command. */
const commandLine = (text: string): string => text.slice(0, /(?<!\\)\n|\||; | && /.exec(text)?.index);

function valueOf(row: Program, word: Match, next: Match | undefined): Match | null {
  for (const flag of row.flags) {
    if (word.value === flag && row.glued !== 'must')
      return next === undefined || row.flags.includes(next.value) ? null : behindMark(row, bare(next));
    const isAssigned = flag.startsWith('--') && word.value.startsWith(`${flag}=`);
    if (
      isAssigned ||
      (row.glued !== undefined && word.value !== flag && word.value.startsWith(flag) && !word.value.startsWith('--'))
    )
      return behindMark(row, bare(behind(word, flag.length + (isAssigned ? 1 : 0))));
  }
  return null;
}

const behind = (word: Match, units: number): Match => ({
  value: word.value.slice(units),
  start: word.start + units,
  end: word.end,
});

/** Without the quotes around it. */
const bare = (word: Match): Match =>
  /^(["']).*\1$/.test(word.value) ? { value: word.value.slice(1, -1), start: word.start + 1, end: word.end - 1 } : word;

function behindMark(row: Program, word: Match): Match | null {
  if (row.mark === undefined) return word;
  const at = word.value.indexOf(row.mark);
  return at < 1 ? null : behind(word, at + 1);
}

/** `-port 3306`, `-p` before a name of a database and `--protocol` are no passwords; nor are flags. */
const isGiven = (value: string): boolean =>
  value.length >= 3 && !/^(?:-|\/dev|ort$|rotocol|ath$)/.test(value) && !isPlaceholder(value);
