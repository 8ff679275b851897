import type { Examples } from '../recognizer';

/** Token-like samples are put together from parts, so that no scanner trips on this file. */
const joined = (...parts: readonly string[]): string => parts.join('');
const random = 'q7Zt2mKx9VbR4nLw8YcP3dHs';
const other = 'Jw5uXe0TgA6yBf1QiSk8Mz2N';
const hex = '9f3a61c07be24d58a1c3e5f70b2d4968';
const uuid = '3f2b8c1e-6d4a-4b7f-9a3e-1c2d3e4f5a6b';
const base64 = joined(random, '/', other, '+', random.slice(0, 14));
const basic = joined('YW5uOl', 'RyMHViNGRvcg==');
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
const openPgp = pem.replaceAll('RSA PRIVATE KEY', joined('PGP PRIVATE', ' KEY BLOCK')).replace('MII', '\n\nMII');
const cutOff = joined(
  '-----BEGIN OPENSSH ',
  'PRIVATE KEY-----\n',
  'b3BlbnNzaC1rZXktdjEA',
  random,
  other,
  '\n',
  random,
  other,
);
const putty = joined(
  'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: ann@example.com\nPublic-Lines: 1\nAAAAC3NzaC1lZDI1NTE5\n',
  'Private-Lines: 1\n',
  random,
  '\nPrivate-MAC: ',
  hex,
  hex,
);
const jwt = joined('eyJhbGciOiJIUzI1NiJ9', '.', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', '.', random, random);
const jwe = joined('eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0', '..', random, '.', random, other, '.', random);

export const examples: Examples = {
  finds: [
    { marked: `const PRIV: &str = "«0x${hex}${hex.split('').reverse().join('')}»";` },
    { marked: `var signingKey = []byte("«${base64}»")` },
    { marked: `define( 'AUTH_KEY', '«k>7R ${random};W+z|vL»' );` },
    { marked: `here it is:\n«${pem}»\nthanks` },
    { marked: `{"private_key": "«${pem.replaceAll('\n', '\\n')}»"}` },
    { marked: `> «${pem.replaceAll('\n', '\n> ')}»\n` },
    { marked: `«${openPgp}»` },
    { marked: `«${cutOff}»\n\nwhat is wrong with it?` },
    { marked: `«${putty}»` },
    { marked: `«${joined('AGE-SECRET-', 'KEY-1', 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE')}»` },
    { marked: `[Interface]\nPrivateKey = «${joined(random, other.slice(0, 19), '=')}»` },
    { marked: `{"kty":"OKP","crv":"Ed25519","x":"abc","d":"«${joined(random, other.slice(0, 19))}»"}` },
    { marked: `OPENAI_API_KEY=«${joined('sk-', 'proj-', random, random)}»` },
    { marked: `aws key «${joined('AKIA', 'QYLPMN5HFIQR7BBB')}»` },
    { marked: `aws_secret_access_key = «${joined(random, other).slice(0, 40)}»` },
    { marked: `token «${joined('ghp', '_', random, 'A1b2C3d4E5f6')}» expired` },
    { marked: `DATADOG_API_KEY=«${hex}»` },
    { marked: `my Datadog API key is «${hex}»` },
    { marked: `the Heroku token is «${uuid}», rotate it` },
    {
      marked: `{"slack":{"webhook":"«${joined('https://hooks.slack.com/', 'services/T01AB2CD3EF/B04GH5IJ6KL/', random)}»"}}`,
    },
    {
      marked: `post to «${joined('https://discord.com/api/', 'webhooks/123456789012345678/', random, random, other)}» please`,
    },
    { marked: `const apiKey = "«${random}»";` },
    { marked: `client_secret: «${random}»` },
    { marked: `{"auth":{"accessToken":"«${random}»"}}` },
    { marked: `name,api_key\nprod,«${random}»` },
    { marked: `app --token «${random}» --verbose` },
    { marked: `my api key is «${random}»` },
    { marked: `hier ist der API-Schlüssel: «${random}»` },
    { marked: `la clave de API es «${random}»` },
    { marked: `Authorization: Bearer «${random}${random}»` },
    { marked: `curl -H "Authorization: Basic «${basic}»" https://example.com` },
    { marked: `curl -H 'X-Api-Key: «${random}»' https://example.com` },
    { marked: `headers = {"Authorization": "Token «${random}»"}` },
    { marked: `Authorization: Digest username="ann", nonce="1", response="«${hex}»"` },
    { marked: `Cookie: theme=dark; sessionid=«${random}»; csrftoken=«${other}»` },
    { marked: `Set-Cookie: connect.sid=«s%3A${random}»; Path=/; HttpOnly` },
    { marked: `«${jwt}»` },
    { marked: `«${jwe}»` },
    { marked: `DATABASE_URL=«${joined('postgres', '://app:', 's3cr3t-Pw', '@db.example.com:5432/app')}»` },
    { marked: `git clone «${joined('https', '://ann:', random, '@git.example.com/a/b.git')}»` },
    { marked: `"«${joined('Server=db;Database=app;User Id=sa;Password', '=', 'Tr0ub4dor;Encrypt=true')}»"` },
    { marked: `«${joined('DefaultEndpointsProtocol=https;AccountName=example;AccountKey', '=', base64, '==')}»` },
    { marked: `${joined('jdbc:oracle:thin:', 'scott/')}«${joined('T1g3r', 'Pw9')}»@db.example.com:1521/orcl` },
    { marked: `db.example.com:5432:app:ann:«${joined('s3cr3t', '-Pw')}»\n` },
    { marked: `machine example.com login ann password «${joined('s3cr3t', '-Pw')}»\n` },
    { marked: `//registry.npmjs.org/:_authToken=«${random}»` },
    { marked: `{"auths":{"registry.example.com":{"auth":"«${basic}»"}}}` },
    {
      marked: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  user: «YW5uLWV4YW1wbGU=»\n  pass: «czNjcjN0LVB3»\n`,
    },
    { marked: `kind: Secret\nstringData:\n  token: «${random}»\ntype: Opaque\n` },
    { marked: `env:\n  - name: API_KEY\n    value: «${random}»\n` },
    { marked: `variable "api_key" {\n  type    = string\n  default = "«${random}»"\n}` },
    { marked: `<add key="ClientSecret" value="«${random}»" />` },
    { marked: `ENV API_TOKEN «${random}»\n` },
    {
      marked: `«${joined('otpauth://', 'totp/Example:ann@example.com?secret=', 'JBSWY3DPEHPK3PXQ', '&issuer=Example')}»`,
    },
    { marked: `https://b.s3.amazonaws.com/a?X-Amz-Signature=«${hex}${hex}»` },
    { marked: `Recovery codes:\n«a1b2c-3d4e5»\n«f6g7h-8i9j0»\n«k1l2m-3n4o5»\n` },
    { marked: `meine Backup-Codes: «4821 9034», «7715 2208»` },
    { marked: `BitLocker «123456-234567-345678-456789-567891-678912-789123-891234»` },
    { marked: `Windows product key: «VK7JG-NPHTM-C97JM-9MPGT-3V66T»` },
  ],
  leaves: [
    { text: 'API_KEY=your-api-key-here and token: <token>', because: 'placeholders' },
    {
      text: 'API_KEY=${API_KEY} token: {{ secret }} key=$KEY secret: %SECRET% pat=<%= ENV["PAT"] %>',
      because: 'variables',
    },
    { text: 'secret = os.environ["SECRET"]; token = getToken(user)', because: 'code that fetches it' },
    { text: 'const apiKey = process.env.API_KEY ?? config.get("api.key");', because: 'the environment' },
    { text: 'secret: vault:secret/data/app#key, token: op://vault/item/token1', because: 'where a secret lies' },
    { text: `commit ${hex}deadbeef and etag "${hex}"`, because: 'hashes' },
    { text: `sha256:${hex}${hex}, md5: ${hex}, checksum = "${hex}"`, because: 'sums' },
    {
      text: `"integrity": "sha512-${base64}==", "resolved": "https://example.com/a.tgz#${hex}"`,
      because: 'a lock file',
    },
    { text: `id: ${uuid}`, because: 'a UUID' },
    { text: `trace_id=${hex} request-id: ${uuid} build: ${hex}`, because: 'numbers of requests' },
    { text: `<img src="data:image/png;base64,iVBORw0KGgo${base64}${base64}">`, because: 'an image' },
    { text: `token: "iVBORw0KGgo${base64}"`, because: 'an image that is called a token' },
    { text: '!function(e,t){var n=e.token||t.apiKey;r.secretKey=n,o.auth=i}(a,b1);', because: 'minified code' },
    { text: 'max_tokens: 4096, token_count = 1234567', because: 'counts' },
    { text: 'The secret: work hard. Token: a unit of text.', because: 'prose' },
    {
      text: 'What is the secret of success? The key is patience. The token is valid for 15 minutes.',
      because: 'prose with verbs',
    },
    { text: 'postgres://user:password@localhost/db', because: 'a placeholder password' },
    { text: 'postgres://postgres:postgres@localhost:5432/app', because: 'what a container starts with' },
    { text: 'mongodb://${USER}:${PASS}@host/db and redis://:<password>@host', because: 'variables in an address' },
    { text: 'class TokenProvider { token: string; secretKey: SecretKeyProvider }', because: 'types' },
    { text: 'sk-learn-contrib-imbalanced-learn', because: 'a name with hyphens' },
    {
      text: joined('AKIA', 'IOSFODNN7EXAMPLE', ' / wJalrXUtnFEMI/', 'K7MDENG/bPxRfiCYEXAMPLEKEY'),
      because: "Amazon's manual",
    },
    { text: joined('stripe key ', 'sk_test_', '4eC39HqLyjWDarjtT1zdp7dc'), because: "Stripe's manual" },
    {
      text: joined('-----BEGIN ', 'PRIVATE KEY----- is the first line of a key file, and then comes base64.'),
      because: 'spoken of',
    },
    {
      text: joined('-----BEGIN RSA ', 'PRIVATE KEY-----\n...\n-----END RSA ', 'PRIVATE KEY-----'),
      because: 'an empty sample',
    },
    {
      text: joined('-----BEGIN PUBLIC ', 'KEY-----\n', base64, '\n-----END PUBLIC ', 'KEY-----'),
      because: 'a public key',
    },
    { text: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${random} ann@example.com`, because: 'a public key' },
    { text: `STRIPE_PUBLISHABLE_KEY=pk_live_${random} site_key: ${random}`, because: 'keys made to be shown' },
    {
      text: 'Authorization: Bearer ${token}, Authorization: Bearer YOUR_ACCESS_TOKEN',
      because: 'placeholders in a header',
    },
    { text: 'Cookie: theme=dark; lang=en; _ga=GA1.2.1234567890.1234567890', because: 'cookies that count' },
    { text: 'kind: ConfigMap\ndata:\n  colour: c2VjcmV0LXZhbHVl\n', because: 'no secret of a cluster' },
    { text: 'The backup codes are in the drawer. Recovery code 2024 was fun.', because: 'said about codes' },
    {
      text: 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
      because: "Slack's manual",
    },
    { text: 'key="item1" and <Route key="users-list" path="/users">, sort_key=created_at2', because: 'keys that sort' },
  ],
};
