/**
 * Numbers that carry their own name, as hospitals, firms and registries print them: `MRN-1003212`, `EMP-20585`, `DL-F3501-7`.
 * Small letters and mixed case are names of files and branches, not numbers.
 *
 * @param names regex source in capital letters, without capturing groups
 * @returns a pattern with flag `g`: the name, a mark, and four to twenty places of which three at least are digits
 */
export const selfNamed = (names: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_./-])(?:${names})[-_#](?=[A-Z\\d-]{0,12}\\d[A-Z\\d-]{0,8}\\d[A-Z\\d-]{0,8}\\d)[A-Z\\d](?:-?[A-Z\\d]){3,19}(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])`,
    'gu',
  );
