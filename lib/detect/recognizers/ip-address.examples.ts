import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'ssh to «10.20.30.40», port 22' },
    { marked: 'http://«192.168.7.12»:8080/admin' },
    { marked: 'from «81.2.69.142». It stopped.' },
    { marked: 'route «81.2.69.0»/24' },
    { marked: 'v6 «2a02:8071:1:2::17» and «fe80:0:0:0:1:2:3:4»' },
    { marked: 'listen on «127.0.0.1» and «::1»', asks: false },
    { marked: 'the manual says «192.0.2.7»', asks: false },
    { marked: 'ssh root@«10.1.2.3»' },
    { marked: 'from «2a02:8108:8ac0:1234::1» to' },
    { marked: '"ip": "«198.18.0.1»"' },
  ],
  leaves: [
    { text: 'upgrade to version 10.0.19.1 today', because: 'a version' },
    { text: '1.2.3.4.5 and 256.1.1.1', because: 'not an address' },
    { text: 'std::vector a::b at 12:30:45', because: 'code and time' },
    { text: 'version 1.2.3.4', because: 'a version' },
    { text: '256.1.1.1', because: 'no such number' },
    { text: '1.2.3.4.5', because: 'five parts' },
    { text: 'std::vector and a::b', because: 'code' },
    { text: '12:30:45', because: 'a time' },
    { text: 'v10.0.0.1-beta', because: 'a version' },
    { text: 'section 1.2.3', because: 'a heading' },
  ],
};
