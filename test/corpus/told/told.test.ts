import { beforeAll, describe, expect, it } from 'vitest';
import { readMessages } from '../../../scripts/passwords/read-messages';
import { detect } from '../../../lib/detect/detect';
import { measureTold, type ToldFigures } from './measure-told';

/**
 * Messages that give a password away as people do, by an author who wrote none of those that the model learns from. Nobody looks at what
 * is missed in them, so that they say what new texts meet.
 */
describe('passwords that somebody tells', () => {
  let figures: ToldFigures;
  beforeAll(async () => {
    figures = await measureTold(readMessages(import.meta.dirname), (text) => detect(text, { level: 'balanced' }));
  }, 60_000);

  it('are found as far as they were', () => {
    expect(figures.found / figures.passwords).toBeGreaterThanOrEqual(0.68);
    expect(figures.asked / figures.passwords).toBeGreaterThanOrEqual(0.72);
  });

  it('are told from what only looks so', () => {
    expect(figures.found / (figures.found + figures.wrong)).toBeGreaterThanOrEqual(0.89);
  });
});
