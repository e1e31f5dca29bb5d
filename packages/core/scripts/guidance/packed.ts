const ZERO = 48;
const char = (digit: number): string => String.fromCharCode(ZERO + digit);

/** Ascending numbers as `weights.ts` reads them: two characters a distance, 63 before it for 4032 more. */
export function packedAscending(numbers: readonly number[]): string {
  let last = 0;
  return numbers
    .map((number) => {
      const distance = number - last;
      last = number;
      const rest = distance % 4032;
      return char(63).repeat((distance - rest) / 4032) + char(Math.floor(rest / 64)) + char(rest % 64);
    })
    .join("");
}

export const packedDigits = (digits: readonly number[]): string => digits.map(char).join("");
