import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'open «https://example.com/reset?token=8fk2Lq91» now', asks: true },
    { marked: '«https://example.com/u?email=ann%40example.com»', asks: true },
    { marked: '(«https://docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jKLMN/edit»)', asks: true },
    { marked: 'see «https://example.com/a/b?page=2», please.', asks: false },
    { marked: 'on «www.example.org».', asks: false },
    { marked: 'open «http://wiki.corp/x» and «http://10.1.2.3:8080/y»', asks: false },
    { marked: '«https://example.com/v?access_token=8fk2Lq91&x=1»', asks: true },
    { marked: 'ping «db-01.corp» now', asks: false },
    { marked: 'host «build.eu.internal» is down', asks: false },
    { marked: '«https://zoom.us/j/12345678901?pwd=abcDEF»', asks: true },
    { marked: '«ftp://files.example.org/a.txt»', asks: false },
    { marked: 'linkedin: «linkedin.com/in/ann-roe-b»' },
  ],
  leaves: [
    { text: 'github.com/features and x.com/explore', because: 'pages of the site' },
    { text: 'http:// and www. alone', because: 'no host' },
    { text: 'example.com', because: 'a bare domain' },
    { text: 'std.internal and self.local', because: 'names in code' },
    { text: '.env.local', because: 'a file' },
    { text: 'e.g. or i.e.', because: 'abbreviations' },
    { text: 'http://', because: 'no host' },
    { text: 'ann@mail.internal', because: 'an e-mail address' },
    { text: 'the internal corp', because: 'words' },
    { text: 'foo.local()', because: 'a call' },
    { text: 'www.', because: 'no host' },
    { text: 'C:\\temp\\x', because: 'a path' },
  ],
};
