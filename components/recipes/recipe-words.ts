import type { TaughtRequest } from '@/lib/model/recipe';

const roleWords: Readonly<Record<TaughtRequest['role'], string>> = {
  send: 'Prompts',
  draft: 'Drafts, while you type',
  save: 'Saved chats',
  title: 'Titles',
  profile: 'Profile and memory',
  feedback: 'Feedback',
  telemetry: 'Telemetry',
  control: 'Control',
  upload: 'Files',
  audio: 'Sound',
  other: 'Other texts',
};

const treatmentWords: Readonly<Record<TaughtRequest['treatment'], string>> = {
  review: 'read; you are asked',
  redact: 'read; what is private is replaced without a question',
  answer: 'answered here; nothing leaves',
  hold: 'held; you are asked',
};

/** One line of the preview: what it is, where it goes, what becomes of it. */
export const inWords = ({ role, treatment, methods, url }: TaughtRequest) => ({
  what: roleWords[role],
  where: `${methods.join(', ')} ${url}`,
  becomes: treatmentWords[treatment],
});
