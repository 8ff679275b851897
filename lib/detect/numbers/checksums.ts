// Check digits that no library of ours knows. Each takes the number as it stands, with its marks.
import isLuhnNumber from 'validator/es/lib/isLuhnNumber';

const digitsOf = (value: string): number[] => Array.from(value.replace(/\D/g, ''), Number);

/** Σ digit × weight over as many digits as there are weights. */
const weigh = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** ISO/IEC 7812-1 annex B over all digits. */
export const luhn = (value: string): boolean => isLuhnNumber(value.replace(/\D/g, ''));

/** Singapore NRIC and FIN: weights 2-7-6-5-4-3-2, a letter for the rest modulo 11 (ICA; series M since 2022). */
export function singaporeNric(value: string): boolean {
  const series = value.charAt(0).toUpperCase();
  const shift = series === 'M' ? 3 : /[TG]/.test(series) ? 4 : 0;
  const rest = (weigh(digitsOf(value), [2, 7, 6, 5, 4, 3, 2]) + shift) % 11;
  const letters = series === 'M' ? 'XWUTRQPNJLK' : /[ST]/.test(series) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
  return letters[rest] === value.slice(-1).toUpperCase();
}

/** Kazakhstan IIN and BIN: weights 1–11, on a rest of 10 once more from 3 (Rules on forming identification numbers, 2013). */
export function kazakhIin(value: string): boolean {
  const digits = digitsOf(value);
  const first = weigh(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const rest = first === 10 ? weigh(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first;
  return digits.length === 12 && rest === digits[11];
}

/** Kuwait civil number: 11 minus the weighted sum modulo 11 (PACI). */
export function kuwaitCivil(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 12 && 11 - (weigh(digits, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === digits[11];
}

/** Iran national code: weights 10–2 modulo 11 (National Organization for Civil Registration). */
export function iranCode(value: string): boolean {
  const digits = digitsOf(value);
  const rest = weigh(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return digits.length === 10 && digits[9] === (rest < 2 ? rest : 11 - rest);
}

/** Japan Individual Number: weights 6–2, 7–2 modulo 11 (Ministerial Ordinance 85 of 2014, article 5). */
export function japanMyNumber(value: string): boolean {
  const digits = digitsOf(value);
  const rest = weigh(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return digits.length === 12 && digits[11] === (rest <= 1 ? 0 : 11 - rest);
}

/** Russia SNILS: weights 9–1 modulo 101 (Pension Fund, decree 192p). */
export function snils(value: string): boolean {
  const digits = digitsOf(value);
  const rest = (weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100;
  return digits.length === 11 && rest === (digits[9] ?? 0) * 10 + (digits[10] ?? 0);
}

/** Moldova IDNP: weights 7-3-1 modulo 10 (Government decision 333/2002). */
export function moldovaIdnp(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 13 && weigh(digits, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === digits[12];
}

/** Latvia personas kods: 1101 minus the weighted sum modulo 11; codes from 32 on carry no such digit (PMLP). */
export function latviaCode(value: string): boolean {
  const digits = digitsOf(value);
  if (digits[0] === 3 && (digits[1] ?? 0) >= 2) return digits.length === 11;
  return digits.length === 11 && (1101 - weigh(digits, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11 === digits[10];
}

/** Hungary TAJ: weights 3 and 7 in turn modulo 10 (Act XX of 1996, annex). */
export function hungaryTaj(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 9 && weigh(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === digits[8];
}

/** Hungary tax identification of persons: 8 first, weights 1–9 modulo 11 (Act XX of 1996, annex). */
export function hungaryTax(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 10 && weigh(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digits[9];
}

/** Luxembourg matricule: a Luhn digit and a Verhoeff digit, both over the first eleven (CTIE). */
export function luxembourgMatricule(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  return digits.length === 13 && luhn(digits.slice(0, 12)) && verhoeff(digits.slice(0, 11) + digits.slice(12));
}

/** The dihedral group's table and one turn of the permutation (Verhoeff 1969). */
function verhoeff(digits: string): boolean {
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  let check = 0;
  Array.from(digits, Number)
    .reverse()
    .forEach((digit, place) => {
      let turned = digit;
      for (let count = 0; count < place % 8; count++) turned = turn[turned] ?? 0;
      check = multiplied(check, turned);
    });
  return check === 0;
}

const multiplied = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b) % 5) + 5 : (a - b + 5) % 5;

/** Brazil PIS, PASEP, NIS: weights 3, 2, 9–2 modulo 11 (Caixa). */
export function brazilPis(value: string): boolean {
  const digits = digitsOf(value);
  const rest = 11 - (weigh(digits, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digits.length === 11 && (rest >= 10 ? 0 : rest) === digits[10];
}

/** Brazil voter's number: two digits modulo 11 over number and state (TSE, Resolução 21.538/2003). */
export function brazilVoter(value: string): boolean {
  const digits = digitsOf(value);
  const first = (weigh(digits, [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10;
  const second = (weigh([...digits.slice(8, 10), first], [7, 8, 9]) % 11) % 10;
  return digits.length === 12 && first === digits[10] && second === digits[11];
}

/** Brazil national health card: weights 15–1 modulo 11 (DATASUS). */
export function brazilHealthCard(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 15 && weigh(digits, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

/** El Salvador DUI: weights 9–2, ten minus the rest (RNPN). */
export function salvadorDui(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 9 && (10 - (weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10 === digits[8];
}

/** Australia Medicare card: weights 1-3-7-9 twice modulo 10 (Services Australia, claiming specifications). */
export function australiaMedicare(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length >= 10 && weigh(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digits[8];
}

/** New Zealand NHI of the first form: letters without I and O as numbers, weights 7–2 modulo 11 (HISO 10046). */
export function newZealandNhi(value: string): boolean {
  const places = Array.from(value.toUpperCase(), (place) =>
    /\d/.test(place) ? Number(place) : 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(place) + 1,
  );
  const rest = weigh(places, [7, 6, 5, 4, 3, 2]) % 11;
  return places.length === 7 && rest !== 0 && (11 - rest) % 10 === places[6];
}

/** Germany KVNR: the letter as two digits, weights 1 and 2 in turn, cross sums, modulo 10 (§ 290 SGB V, annex 1). */
export function germanyKvnr(value: string): boolean {
  const letter = value.toUpperCase().charCodeAt(0) - 64;
  const digits = [Math.floor(letter / 10), letter % 10, ...digitsOf(value)];
  const sum = digits.slice(0, 10).reduce((total, digit, index) => {
    const product = digit * (index % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return digits.length === 11 && sum % 10 === digits[10];
}

/** British Columbia PHN: weights 2, 4, 8, 5, 10, 9, 7, 3 modulo 11 (BC Ministry of Health). */
export function britishColumbiaPhn(value: string): boolean {
  const digits = digitsOf(value);
  const rest = 11 - (weigh(digits.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11);
  return digits.length === 10 && digits[0] === 9 && rest === digits[9];
}

/** US NPI: Luhn with 80840 before it (45 CFR 162.406; CMS, NPI check digit). */
export const npi = (value: string): boolean => luhn(`80840${value.replace(/\D/g, '')}`);

/** US DEA registration: odd digits plus twice the even ones, last digit (21 CFR 1301; DEA Diversion Control). */
export function dea(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 7 && weigh(digits, [1, 2, 1, 2, 1, 2]) % 10 === digits[6];
}
