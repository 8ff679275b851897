import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'Write to «ann.lee+news@example.com», please.' },
    { marked: "<«ANN@EXAMPLE.CO.UK»>;«o'neil@example.org»" },
    { marked: 'mailto:«ann@sub.example.com»?subject=hi' },
    { marked: '{"to":"«jürgen@müller.example»"}' },
    { marked: 'zero width: «an\u200bn@exam\u200bple.com»' },
    { marked: 'full width: «ann@example.com»' },
    { marked: 'reach me: «ann [at] example [dot] com»' },
    { marked: 'reach me: «ann.lee(at)example.com»' },
    { marked: 'my mail is «ann dot lee at example dot com» as always' },
    { marked: 'mailto:«ann@example.com»' },
  ],
  leaves: [
    { text: 'git clone git@example.com:team/app.git', because: 'the account is a machine' },
    { text: 'icon@2x.png and logo@3x.jpg', because: 'files' },
    { text: 'npm i wxt@0.21.4 @types/node@20', because: 'package versions' },
    { text: '@ann see you at noon', because: 'a handle has no domain' },
    { text: 'look at this dot com boom', because: 'too few parts' },
    { text: '@media screen', because: 'a style sheet' },
    { text: 'a@b', because: 'no domain' },
    { text: 'user@localhost', because: 'no domain' },
    { text: 'meet at noon dot dot dot', because: 'words' },
    { text: '@types/node@20.1.0', because: 'a package' },
  ],
};
