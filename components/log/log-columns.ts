/** Columns of the log, and the grid that head and rows share. */
export const columns = ['Time', 'Site', 'Found', 'What happened', 'Why'] as const;
