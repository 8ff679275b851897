import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'open «https://example.com/reset?token=8fk2Lq91» now', asks: true },
    { marked: '«https://example.com/u?email=ann%40example.com»', asks: true },
    { marked: '(«https://docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jKLMN/edit»)', asks: true },
    { marked: 'see «https://example.com/a/b?page=2», please.', asks: false },
    { marked: 'on «www.example.org».', asks: false },
    { marked: 'open «http://wiki.corp/x» and «http://10.1.2.3:8080/y»', asks: false },
  ],
  leaves: [
    { text: 'http:// and www. alone', because: 'no host' },
    { text: 'example.com', because: 'a bare domain' },
  ],
};
