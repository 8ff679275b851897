/** A way to find (or redact: the same work) what is private in a text. */
type Run = (text: string) => unknown;

/** Each is loaded only when it is measured. Where a peer has settings, they are its defaults. */
export const detectors: Readonly<Record<string, () => Promise<Run>>> = {
  sotto: async () => {
    const { detect } = await import('../../../lib/detect/detect');
    return (text) => detect(text, { level: 'balanced' });
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const doc = nlp(text);
      return [doc.people(), doc.places(), doc.organizations()].map((found) => found.json({ offset: true }) as unknown);
    };
  },
  'redact-pii': async () => {
    const { SyncRedactor } = await import('redact-pii');
    const redactor = new SyncRedactor();
    return (text) => redactor.redact(text);
  },
  openredaction: async () => {
    const { OpenRedaction } = await import('openredaction');
    const redactor = new OpenRedaction();
    return (text) => redactor.detect(text);
  },
  '@redactpii/node': async () => {
    const { Redactor } = await import('@redactpii/node');
    const redactor = new Redactor();
    return (text) => redactor.redact(text);
  },
  'secretlint preset': async () => {
    const { secretlintFindings } = await import('../../../lib/detect/secrets/secretlint-rules');
    const { viewOf } = await import('../../../lib/detect/view/view');
    return (text) => secretlintFindings(viewOf({ start: 0, text }).view);
  },
};
