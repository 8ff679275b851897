import type { Site } from '@/lib/model/site';
import { characterai } from './characterai';
import { chatgpt } from './chatgpt';
import { claude } from './claude';
import { copilot } from './copilot';
import { deepseek } from './deepseek';
import { duckai } from './duckai';
import { gemini } from './gemini';
import { grok } from './grok';
import { huggingchat } from './huggingchat';
import { kimi } from './kimi';
import { m365copilot } from './m365copilot';
import { meta } from './meta';
import { mistral } from './mistral';
import { openrouter } from './openrouter';
import { perplexity } from './perplexity';
import { poe } from './poe';
import { qwen } from './qwen';
import { t3chat } from './t3chat';
import { xgrok } from './xgrok';
import { you } from './you';

/** Every web app that Sotto knows, the most used first: the order in which they are offered. */
export const knownSites: readonly Site[] = [
  chatgpt,
  gemini,
  claude,
  copilot,
  m365copilot,
  perplexity,
  deepseek,
  grok,
  xgrok,
  meta,
  mistral,
  poe,
  huggingchat,
  duckai,
  you,
  openrouter,
  t3chat,
  qwen,
  kimi,
  characterai,
];
