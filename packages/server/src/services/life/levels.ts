import { isInForce, LEVELS, toCivilDate, type Kind, type Level } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";

/** The levels of handling that rules of an agency have for a kind on a day; none where it has no limits of its own for them. */
export function levelsOf(kind: Kind, { book }: Pick<Deployment, "book">, at: string): readonly Level[] {
  const day = toCivilDate(at);
  const named = new Set(
    book.rules.flatMap((rule) =>
      isInForce(rule, day) && rule.applies.kinds?.includes(kind) ? (rule.applies.levels ?? []) : [],
    ),
  );
  return LEVELS.filter((level) => named.has(level));
}
