/**
 * Number and sign as the decree writes them: a zero before numbers below 10, `/` between number and sign, `-` between groups.
 *
 * The sign comes from the caller whole: how an agency abbreviates itself is its own rule, never guessed here. One that was typed with the number
 * before it, as it stands on a paper ("07/BC-UBND"), has it once; one that is not known shows as open.
 *
 * @param number the registry's number; `null` leaves room for the clerk to write it
 * @example numberLine("Số:", 7, "BC-UBND") // → "Số: 07/BC-UBND"
 * @example numberLine("Số:", null, "BC-UBND").replaceAll("\u00a0", "_") // → "Số: _______/BC-UBND"
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
export function numberLine(label: string, number: number | null, sign: string): string {
  const written = number === null ? "\u00a0".repeat(7) : String(number).padStart(2, "0");
  return `${label} ${written}/${signOf(sign) || "…"}`;
}

const signOf = (typed: string): string =>
  typed
    .normalize("NFC")
    .trim()
    .replace(/^(?:số\s*:?\s*)?[\d\s.…_]*\//iu, "")
    .trim();
