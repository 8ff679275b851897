/** Who gives out API keys of this form, and where such a key may go. */
export interface KeyIssuer {
  readonly name: string;
  /** Form of the key; linear. */
  readonly key: RegExp;
  /** Its API's hosts, subdomains included. */
  readonly hosts: readonly string[];
}

/**
 * Keys that people enter into chat apps of their own. Forms and hosts from the companies' API references (2025, 2026). Google's keys
 * are left out: the same form is public by design in web pages.
 */
export const keyIssuers: readonly KeyIssuer[] = [
  { name: 'Anthropic', key: /\bsk-ant-[\w-]{32,200}/, hosts: ['anthropic.com', 'claude.com'] },
  { name: 'OpenRouter', key: /\bsk-or-[\w-]{32,200}/, hosts: ['openrouter.ai'] },
  {
    name: 'OpenAI',
    key: /\bsk-(?:proj|svcacct|admin)-[\w-]{32,200}|\bsk-[A-Za-z0-9]{48}\b/,
    hosts: ['openai.com', 'azure.com'],
  },
  { name: 'Groq', key: /\bgsk_[A-Za-z0-9]{40,80}\b/, hosts: ['groq.com'] },
  { name: 'xAI', key: /\bxai-[A-Za-z0-9]{60,120}\b/, hosts: ['x.ai'] },
  { name: 'Hugging Face', key: /\bhf_[A-Za-z]{34}\b/, hosts: ['huggingface.co'] },
  { name: 'Perplexity', key: /\bpplx-[A-Za-z0-9]{40,80}\b/, hosts: ['perplexity.ai'] },
  { name: 'Replicate', key: /\br8_[A-Za-z0-9]{37,40}\b/, hosts: ['replicate.com'] },
  { name: 'NVIDIA', key: /\bnvapi-[\w-]{60,80}/, hosts: ['nvidia.com'] },
  { name: 'Cerebras', key: /\bcsk-[a-z0-9]{40,60}\b/, hosts: ['cerebras.ai'] },
];

/** Whose keys stand in a text. */
export const issuersIn = (text: string): KeyIssuer[] => keyIssuers.filter(({ key }) => key.test(text));

/** Whether a host belongs to the company. */
export const isIssuersHost = (host: string, { hosts }: KeyIssuer): boolean =>
  hosts.some((known) => host === known || host.endsWith(`.${known}`));
