import { DIGITS, FIRST, firstDigit, lastYes, narrow, shifted, whole } from "../../src/case/guidance/range.ts";

/** Writes yes and no for `rangeReader`, each with the chance of a yes. */
export function rangeWriter(): { write(yes: boolean, chance: number): void; end(): string } {
  const range = whole();
  let text = "";
  const add = (digit: number): void => {
    text += String.fromCharCode(FIRST + digit);
  };
  return {
    write: (yes, chance) => narrow(range, yes, lastYes(range, chance), add),
    end() {
      for (let at = 0, number = range.low; at < DIGITS; at++, number = shifted(number, 0)) add(firstDigit(number));
      return text;
    },
  };
}
