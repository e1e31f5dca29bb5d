/**
 * Range coding: a run of yes and no as one long number, to which an answer adds the less the likelier it was. The number is written in
 * base 57, by the printable characters from `#` on that a string need not escape.
 */
export const FIRST = 35;
export const BASE = 57;
export const DIGITS = 5;
const TOP = BASE ** (DIGITS - 1);

/** The numbers that are still possible. */
export interface Range {
  low: number;
  high: number;
}

export const whole = (): Range => ({ low: 0, high: TOP * BASE - 1 });

/** The last number that says yes. */
export const lastYes = ({ low, high }: Range, chance: number): number => low + Math.floor((high - low) * chance);

export const firstDigit = (number: number): number => Math.floor(number / TOP);

/** A number without its first digit and with another one behind. */
export const shifted = (number: number, digit: number): number => (number % TOP) * BASE + digit;

/** Leaves the numbers that say so. @param tell hears each first digit that all of them have, which is then shifted out */
export function narrow(range: Range, yes: boolean, last: number, tell: (digit: number) => void): void {
  if (yes) range.high = last;
  else range.low = last + 1;
  for (let digit; (digit = firstDigit(range.low)) === firstDigit(range.high);) {
    range.low = shifted(range.low, 0);
    range.high = shifted(range.high, BASE - 1);
    tell(digit);
  }
}

/**
 * Reads what `scripts/guidance/range-writer.ts` wrote.
 *
 * @returns the next answer, given how likely a yes was thought when it was written
 */
export function rangeReader(text: string): (chance: number) => boolean {
  const range = whole();
  let value = 0;
  let at = 0;
  const next = (): void => {
    value = shifted(value, text.charCodeAt(at++) - FIRST || 0); // nought behind the end
  };
  while (at < DIGITS) next();
  return (chance) => {
    const last = lastYes(range, chance);
    const yes = value <= last;
    narrow(range, yes, last, next);
    return yes;
  };
}
