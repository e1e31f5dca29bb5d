import {
  GUIDED_KINDS,
  isInForce,
  LEVELS,
  ONLINE_KINDS,
  toCivilDate,
  type CaseEvent,
  type Channel,
  type Kind,
  type Level,
} from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";

/** A complaint is made on paper or in person (Luật Khiếu nại 2011 Điều 8): what came otherwise is guided there, and is none. */
const ON_PAPER: readonly Channel[] = ["counter", "post", "reception"];

/** The kinds that an officer may find a case to be of. */
export function kindsOf([first]: readonly CaseEvent[]): readonly Kind[] {
  const channel = first?.type === "received" ? first.channel : "web";
  return [...ONLINE_KINDS, ...GUIDED_KINDS].filter((kind) => kind !== "complaint" || ON_PAPER.includes(channel));
}

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
