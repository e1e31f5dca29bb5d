const ZERO = 35;
const MORE = 40;
const char = (digit: number): string => String.fromCharCode(ZERO + digit);

/** Ascending numbers as `weights.ts` reads them: each as its distance from the one before, its last digit below 40, those before it above. */
export function packedAscending(numbers: readonly number[]): string {
  let last = 0;
  return numbers
    .map((number) => {
      const distance = number - last;
      last = number;
      let packed = char(distance % MORE);
      for (let more = Math.floor(distance / MORE); more > 0; more = Math.floor((more - 1) / 17))
        packed = char(MORE + ((more - 1) % 17)) + packed;
      return packed;
    })
    .join("");
}

export const packedDigits = (digits: readonly number[]): string => digits.map(char).join("");
