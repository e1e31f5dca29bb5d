import type { Lang } from "../terms/terms.js";

/** The last part of a directive: who reports, and who oversees. Its duties bear no number there; ours are R, O1, O2 and O3. */
const CLOSING = { vi: "phần tổ chức thực hiện", en: "the closing part" } as const;
const LABEL = { vi: ["Khoản", "Khoản"], en: ["Clause", "Clauses"] } as const;

/**
 * Clauses as people name them, in their order: by number, and those without one by the part in which they stand.
 * @example clauseNames(["R", "O1", "6.3"], "vi") // → "6.3, phần tổ chức thực hiện"
 */
export function clauseNames(ids: readonly string[], lang: Lang): string {
  const numbered = ids.filter((id) => /^\d/.test(id));
  return [...numbered, ...(numbered.length < ids.length ? [CLOSING[lang]] : [])].join(", ");
}

/**
 * The same as the beginning of a line or a sentence.
 * @example clauseLine(["6.3", "6.4"], "vi") // → "Khoản 6.3, 6.4"
 * @example clauseLine(["R"], "en") // → "The closing part"
 */
export function clauseLine(ids: readonly string[], lang: Lang): string {
  const names = clauseNames(ids, lang);
  const [one, several] = LABEL[lang];
  return /^\d/.test(names)
    ? `${ids.length > 1 ? several : one} ${names}`
    : names.charAt(0).toUpperCase() + names.slice(1);
}
