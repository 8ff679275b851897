import { anythingllm } from './anythingllm';
import { betterchatgpt } from './betterchatgpt';
import { bigagi } from './bigagi';
import { chatgptweb } from './chatgptweb';
import { librechat } from './librechat';
import { lobechat } from './lobechat';
import { nextchat } from './nextchat';
import { openwebui } from './openwebui';
import { sillytavern } from './sillytavern';
import type { RecognisedApp } from './recognised-app';

/** Every app that is known by its page, the most used first. */
export const recognisedApps: readonly RecognisedApp[] = [
  openwebui,
  librechat,
  lobechat,
  nextchat,
  anythingllm,
  bigagi,
  betterchatgpt,
  chatgptweb,
  sillytavern,
];
