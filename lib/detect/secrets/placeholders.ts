/**
 * True for what stands where a secret would: `your-api-key`, `<token>`, `${SECRET}`, `xxxx`, `changeme`, a type's name, a call.
 *
 * @param value without quotes
 */
export const isPlaceholder = (value: string): boolean =>
  value === '' ||
  isRepeated.test(value) ||
  isSentence.test(value) ||
  isBracketed.test(value) ||
  isCode.test(value) ||
  standInWords.test(value) ||
  literals.has(value.toLowerCase().replace(/[^a-z]+$/, ''));

/** One or two units over and over: `xxxxxxxx`, `****`, `.....`. */
const isRepeated = /^(.{1,2}?)\1{2,}.?$|^[*.•xX_#-]+$/;
/** Several letters of a script that writes without spaces: prose, whatever its name. */
const isSentence = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}/;
/** `<token>`, `${TOKEN}`, `-default` of `${TOKEN:-default}`, `{{token}}`, `%TOKEN%`, `[token]`, `$TOKEN`, `@token`. */
const isBracketed =
  /^(?:(?:!(?:secret|vault|ref|sub|env|getatt|importvalue|reference)|[<$[{]|#\{).*|[-?+]\p{L}*\}*|%[\w ]+%)$/u;
/** Calls and paths of programs: `getenv("X")`, `process.env.X`, `self.password`, `req.body.token`, `config[…]`. */
export const isCode =
  /^[\w.]{1,60}[([]|^(?:ConvertTo|ConvertFrom|Get|New|Read|Set|Import)-[A-Z]\w+$|^(?:process|os|env|import|self|this|req|request|config|settings|secrets|ctx|args|params|props|data|user|vars?|form|body|event|state|options|input|session|model|response|res|result|row|obj|account|local|module|aws_[a-z_]+)\.[\w.]+|^(?:new|await|function|return|typeof|async|const|let|def|lambda) |=>|::|^[&*]\w+$|\\[dws]/i;
export const standInWords =
  /your[-_ ]?|my[-_]?(?:api|secret|token|password|key)|example|placeholder|change[-_ ]?(?:me|this|it)|replace|insert|redacted|dummy|sample|goes[-_ ]?here|_here$|-here$|[<>…]|(?<![a-z])(?:todo|fixme)(?![a-z\d])|xxxx|\.\.\.|\*{3}|lorem/i;

/** The same inside a token of a known form, where chance makes short words: only what chance does not make. */
export const tokenStandIns =
  /your[-_]|example|placeholder|replace[-_]?(?:me|this|with)|change[-_]?me|redacted|dummy|goes[-_]?here|\*{3}|\.\.\.|[x0]{8}/i;

const literals = new Set(
  (
    'true false null none nil undefined void string str text int integer number bool boolean char varchar object any array list dict bytes ' +
    'password passwd pass secret token key apikey value test testing user username admin root required optional default hidden masked empty ' +
    'unknown yes no ok varchar255 char not new n/a na tbd basic bearer auto public private static final const let var this self foo bar baz qux foobar abc xyz guest anonymous'
  ).split(' '),
);

/** Images, fonts and archives in base64, by how their first bytes come out. */
export const isEncodedFile =
  /^(?:data:|iVBORw0KGgo|\/9j\/4|R0lGOD|UklGR|d09GM|AAEAAAA|T1RUTw|PHN2Zy|PD94bW|JVBERi0|UEsDB|H4sIA|Qk0)/;
