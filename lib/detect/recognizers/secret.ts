import type { Match } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';
import { assignedSecrets } from '../secrets/assigned-secrets';
import { connections } from '../secrets/connections';
import { headerSecrets } from '../secrets/headers';
import { hexKeys } from '../secrets/hex-keys';
import { jsonWebTokens } from '../secrets/json-web-tokens';
import { keyBlocks } from '../secrets/key-blocks';
import { secretLinks } from '../secrets/links';
import { jsonWebKeys, secretManifests } from '../secrets/manifests';
import { isPublished } from '../secrets/published';
import { recoveryCodes } from '../secrets/recovery-codes';
import { secretlintFindings } from '../secrets/secretlint-rules';
import { spokenSecrets } from '../secrets/spoken-passwords';
import { vendorTokens } from '../secrets/vendor-tokens';
import type { View } from '../view/view';

export const secret: Recognizer = {
  id: 'secret',
  kind: 'secret',
  async find(view) {
    const found = [
      ...ofForm(view),
      ...inFiles(view),
      ...vendorTokens(view),
      ...assignedSecrets(view),
      ...spoken(view),
      ...(await secretlintFindings(view)),
    ];
    return found.filter(({ start, end }) => !isPublished(view.text.slice(start, end)));
  },
};

function* ofForm({ text, lower }: View): Generator<Candidate> {
  for (const match of keyBlocks(text)) yield secretAt(match, 'private-key', 'a private key');
  for (const match of jsonWebTokens(text)) yield secretAt(match, 'json-web-token', 'a signed token');
  for (const match of headerSecrets(text, lower)) yield secretAt(match, 'authorization', 'what a header carries');
  for (const { rule, ...match } of secretLinks(text)) yield secretAt(match, rule, 'an address that lets in who has it');
}

function* inFiles({ text, lower }: View): Generator<Candidate> {
  for (const { isWhole, ...match } of connections(text, lower)) {
    if (isWhole) yield secretAt(match, 'connection-string', 'an address with a password in it');
    else yield secretAt(match, 'credentials-file', 'a password in a file of credentials');
  }
  for (const match of secretManifests(text)) yield secretAt(match, 'manifest', 'a value of a secret of a cluster');
  for (const match of hexKeys(text)) yield secretAt(match, 'private-key', 'the private key of a wallet');
  for (const match of jsonWebKeys(text)) yield secretAt(match, 'private-key', 'the private part of a key');
}

function* spoken({ text }: View): Generator<Candidate> {
  for (const { start, end, score } of spokenSecrets(text)) {
    yield { start, end, score, rule: 'in-prose', reason: 'The words before it say that it is a secret.' };
  }
  for (const match of recoveryCodes(text)) {
    yield { ...secretAt(match, 'recovery-code', 'a code that unlocks an account, a disk or a program'), score: 0.75 };
  }
}

const secretAt = ({ start, end }: Pick<Match, 'start' | 'end'>, rule: string, what: string): Candidate => ({
  start,
  end,
  score: 0.95,
  rule,
  reason: `It has the form of ${what}.`,
});
