import type { Examples } from '../recognizer';

export const examples: Examples = { finds: [], leaves: [] };
