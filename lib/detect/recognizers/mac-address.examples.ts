import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'ether «3c:22:fb:01:9a:7e» txqueuelen 1000' },
    { marked: 'MAC «3C-22-FB-01-9A-7E».' },
    { marked: 'Cisco writes «3c22.fb01.9a7e»' },
    { marked: 'ether «00:1a:2b:3c:4d:5e» brd' },
    { marked: 'the router is «00-1A-2B-3C-4D-5E»' },
    { marked: '{"mac":"«00:1a:2b:3c:4d:5e»"}' },
    { marked: 'DHCPACK to «52:54:00:12:34:56» via eth0' },
    { marked: '«0011.2233.4455» on Gi0/1' },
    { marked: 'wifi=«A4:83:E7:01:02:03»' },
    { marked: 'mac,ip\n«00:1a:2b:3c:4d:5e»,x' },
  ],
  leaves: [
    { text: 'ff:ff:ff:ff:ff:ff and 00:00:00:00:00:00', because: 'everyone and no one' },
    { text: '12:30:45:10:20:30:40', because: 'seven pairs' },
    { text: 'a1b2.c3d4', because: 'too short' },
    { text: 'ff:ff:ff:ff:ff:ff', because: 'broadcast' },
    { text: '00:00:00:00:00:00', because: 'nobody' },
    { text: '12:30:45', because: 'a time' },
    { text: '00:1a:2b:3c:4d:5e:6f', because: 'seven pairs' },
    { text: '00:1g:2b:3c:4d:5e', because: 'not hexadecimal' },
    { text: '2024-05-12-10-22-33', because: 'a time stamp' },
    { text: '1.2.3.4', because: 'an IP address' },
  ],
};
