import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'Username: «ann.lee42»' },
    { marked: '{"username": "«annlee»"}' },
    { marked: 'cd /home/«annlee»/src && ls' },
    { marked: 'C:\\Users\\«AnnLee»\\Desktop\\cv.docx' },
    { marked: '/Users/«ann.lee»/Library' },
    { marked: 'my handle is «@ann_lee42»' },
    { marked: 'her Instagram «@ann_lee42» is private' },
    { marked: 'my username is «annlee42» there' },
    { marked: '«annlee»@devbox:~/src$ make' },
    { marked: 'username,email\n«annlee»,x' },
    { marked: 'ask «u/none»'.replace('«u/none»', 'u/«ann_lee42»') },
    { marked: 'ping me at «@ann_lee42» or so' },
  ],
  leaves: [
    { text: '["user_id", "merchant_id"], on GitHub JetBrains said', because: 'names of columns and companies' },
    { text: '/home/ubuntu/app and C:\\Users\\Public\\x', because: 'accounts of systems' },
    { text: 'username: string, user = null', because: 'types' },
    { text: 'the username is required', because: 'said about user names' },
    { text: 'user = request.user', because: 'code' },
    { text: 'Instagram is down, GitHub too', because: 'no name follows' },
    { text: 'read /home/student/x, every student knows', because: 'an account of a course' },
    { text: '@Override and @app.route', because: 'annotations' },
    { text: 'x = user@host', because: 'no prompt' },
    { text: 'https://github.com/features/actions', because: 'a page of the site' },
  ],
};
