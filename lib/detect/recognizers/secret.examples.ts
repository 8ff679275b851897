import type { Examples } from '../recognizer';

/** Token-like samples are put together from parts, so that no scanner trips on this file. */
const joined = (...parts: readonly string[]): string => parts.join('');
const random = 'q7Zt2mKx9VbR4nLw8YcP3dHs';
const hex = '9f3a61c07be24d58a1c3e5f70b2d4968';
const pem = joined(
  '-----BEGIN RSA ',
  'PRIVATE KEY-----\n',
  'MIIEowIBAAKCAQEA',
  random,
  '\n',
  hex,
  '==\n-----END RSA ',
  'PRIVATE KEY-----',
);

export const examples: Examples = {
  finds: [
    { marked: `here it is:\n«${pem}»\nthanks` },
    { marked: `{"private_key": "«${pem.replaceAll('\n', '\\n')}»"}` },
    { marked: `OPENAI_API_KEY=«${joined('sk-', 'proj-', random, random)}»` },
    { marked: `aws key «${joined('AKIA', 'QYLPMN5HFIQR7BBB')}»` },
    { marked: `token «${joined('ghp', '_', random, 'A1b2C3d4E5f6')}» expired` },
    { marked: `const apiKey = "«${random}»";` },
    { marked: `client_secret: «${random}»` },
    { marked: `{"auth":{"accessToken":"«${random}»"}}` },
    { marked: `name,api_key\nprod,«${random}»` },
    { marked: `app --token «${random}» --verbose` },
    { marked: `Authorization: Bearer «${random}${random}»` },
    { marked: `«${joined('eyJhbGciOiJIUzI1NiJ9', '.', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', '.', random, random)}»` },
    { marked: `DATABASE_URL=«${joined('postgres', '://app:', 's3cr3t-Pw', '@db.example.com:5432/app')}»` },
    { marked: `"«${joined('Server=db;Database=app;User Id=sa;Password', '=', 'Tr0ub4dor;Encrypt=true')}»"` },
  ],
  leaves: [
    { text: 'API_KEY=your-api-key-here and token: <token>', because: 'placeholders' },
    { text: 'secret = os.environ["SECRET"]; token = getToken(user)', because: 'code that fetches it' },
    { text: `commit ${hex}deadbeef and etag "${hex}"`, because: 'hashes' },
    { text: 'id: 3f2b8c1e-6d4a-4b7f-9a3e-1c2d3e4f5a6b', because: 'a UUID' },
    { text: 'max_tokens: 4096, token_count = 1234567', because: 'counts' },
    { text: 'The secret: work hard. Token: a unit of text.', because: 'prose' },
    { text: 'postgres://user:password@localhost/db', because: 'a placeholder password' },
    { text: 'class TokenProvider { token: string; secretKey: SecretKeyProvider }', because: 'types' },
    { text: 'sk-learn-contrib-imbalanced-learn', because: 'a name with hyphens' },
  ],
};
