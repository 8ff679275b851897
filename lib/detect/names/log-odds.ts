/** Surer than this the model never counts: it saw few texts. */
const surest = 6.9;

/**
 * Likelihood as log-odds.
 *
 * @param likelihood 0–1
 * @returns −6.9 to 6.9
 */
export const logOddsOf = (likelihood: number): number =>
  Math.max(-surest, Math.min(surest, Math.log(likelihood / (1 - likelihood))));

/** Log-odds → 0–1. */
export const likelihoodOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
