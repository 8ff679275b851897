import { aiTokens } from './ai';
import { businessTokens } from './business';
import { cloudTokens } from './cloud';
import { codeTokens } from './code';
import { dataTokens } from './data';
import { hostingTokens } from './hosting';
import { messagingTokens } from './messaging';
import { monitoringTokens } from './monitoring';
import { paymentTokens } from './payments';
import type { TokenFormat } from './token-format';

/** Every token format that is known, by what its services are for. */
export const tokenGroups: Readonly<Record<string, readonly TokenFormat[]>> = {
  Clouds: cloudTokens,
  'Hosting, networks': hostingTokens,
  'Code, packages, builds, tests': codeTokens,
  'Artificial intelligence, search': aiTokens,
  'Databases, content, identity': dataTokens,
  'Payments, banks, markets': paymentTokens,
  'Chat, mail, social networks': messagingTokens,
  'Monitoring, analytics, security': monitoringTokens,
  'Shops, documents, maps, media, things': businessTokens,
};

export const tokenFormats: readonly TokenFormat[] = Object.values(tokenGroups).flat();
