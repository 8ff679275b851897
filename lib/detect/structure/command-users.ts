import { everyMatch } from '../every-match';
import type { Match } from '../matches';
import { isNameMade } from './name-made';

/** `sudo -u ann`, `chown -R ann:staff`, `psql -U ann`, `net user ann`: the account that a command is about. */
export const commandUser =
  /(?<![\p{L}\p{N}._/-])(?:sudo -u|sudo su(?: -l?)?|su -l?|user(?:add|mod|del)(?: -[a-zA-Z]{1,4}){0,3}|adduser|passwd|net user|chown(?: -[a-zA-Z]{1,3})?|(?:mysql|mysqldump|mariadb|psql|pg_dump|sqlplus|smbclient)(?: -[hpPd] ?[\w.-]{1,40})?(?: -[uU]|(?<=sqlplus))) ?(?<value>[a-z_][a-z\d_.-]{2,31})(?=[\s:;,'"/@]|$)/dgu;
/** `ann@` of `ssh ann@web3` and `scp x ann@10.0.0.4:/tmp`: a host without a domain. */
export const remoteUser = /(?<=[ '"])(?<value>[a-z_][a-z\d_.-]{1,31})@(?=[a-z\d])/dgu;
const remoteCommand = /(?:^|[\s;&|`$(])(?:ssh|scp|sftp|rsync|ssh-copy-id|mosh) [^\n]*$/;
/** An address behind the `@`: nothing but an account stands before. */
const isAddress = /^@\d{1,3}(?:\.\d{1,3}){3}/;
/** `-rw-r--r-- 1 ann staff`: the owner of a file in a listing. */
export const fileOwner =
  /(?<=^|\n)[ \t]{0,8}[-dlbcps](?:[r-][w-][xsS-]){2}[r-][w-][xtT-][.+@]? {1,4}\d{1,5} {1,4}(?<value>[a-z_][a-z\d_.-]{2,31}) /dgu;
/** `uid=1001(ann)`. */
export const userId = /(?<![\p{L}\p{N}_])uid=\d{1,10}\((?<value>[a-z_][a-z\d_.-]{2,31})\)/dgu;

/** `@author ann`, `git@example.com:ann/site.git`, `/var/mail/ann`, `ann pts/0`. */
export const markedUser =
  /(?:@author |git@[a-z\d.-]{4,40}:|\/var\/(?:spool\/)?mail\/|\\(?:homes|users|profiles\$?)\\|(?<=^|\n)(?=[\w.-]{2,32} {1,12}(?:pts\/|tty)\d))@?(?<value>[a-z_][a-z\d_.-]{2,31})(?![\p{L}\p{N}@])/dgu;

/** `CORP\ann`: an account of a Windows domain. */
export const domainUser =
  /(?<![\p{L}\p{N}\\:/_.-])(?!HK)(?:[A-Z][A-Z\d-]{1,14}|corp|ad|domain|office|intra|local)\\{1,2}(?<value>[a-z][a-z\d_.-]{2,31})(?![\p{L}\p{N}\\(-])/dgu;

/** Accounts that commands, listings and domains show. Spans into `text`. */
export function* commandUsers(text: string): Generator<Match> {
  for (const pattern of [commandUser, remoteUser, fileOwner, userId, markedUser, domainUser]) {
    for (const { indices } of everyMatch(text, pattern)) {
      const place = indices?.groups?.['value'];
      if (place === undefined) continue;
      if (
        pattern === remoteUser &&
        !isAddress.test(text.slice(place[1], place[1] + 16)) &&
        !remoteCommand.test(text.slice(Math.max(0, place[0] - 120), place[0]))
      )
        continue;
      const value = text.slice(...place).replace(/[.\-]+$/, '');
      if (pattern === domainUser && !isNameMade(value) && !/\p{Ll}[._-]?\d|\p{Ll}[._]\p{Ll}/u.test(value)) continue;
      yield { value, start: place[0], end: place[0] + value.length };
    }
  }
}
