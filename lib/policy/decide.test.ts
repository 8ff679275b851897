import { expect, it } from 'vitest';
import { decide } from './decide';

it.each([
  { findings: [], mayReview: true, verdict: 'send' },
  { findings: [{ asks: false }], mayReview: true, verdict: 'send' },
  { findings: [{ asks: false }, { asks: true }], mayReview: true, verdict: 'review' },
  { findings: [{ asks: true }], mayReview: false, verdict: 'block' },
  { findings: [{ asks: false }], mayReview: false, verdict: 'send' },
] as const)('$findings with mayReview=$mayReview → $verdict', ({ findings, mayReview, verdict }) => {
  expect(decide({ findings, mayReview })).toBe(verdict);
});
