import type { Evidence, Figure, ModelEntry, Period, YearPart, YearPartKind } from "@danvan/core";
import type { SavedYearPart } from "./year-record.js";

/** What was written into a year, as the report is filled with it. */
export interface EnteredYear {
  readonly texts: Readonly<Record<string, string>>;
  readonly sign: string | null;
  readonly place: string | null;
  readonly electronicId: string | null;
  readonly figures: readonly Figure[];
  readonly models: readonly ModelEntry[];
  /** By criterion: documents, or the explanation that stands in their place. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
}

/** Sorts the parts of a year by what they are for. */
export function enteredOf(parts: readonly SavedYearPart[], { from, to }: Pick<Period, "from" | "to">): EnteredYear {
  const of = <Kind extends YearPartKind>(kind: Kind) =>
    parts.filter((part): part is SavedYearPart<Kind> & { body: YearPart<Kind> } => part.kind === kind);
  const [office] = of("office");
  return {
    texts: Object.fromEntries(of("text").map(({ id, body }) => [id, body.text])),
    sign: office?.body.sign || null,
    place: office?.body.place || null,
    electronicId: office?.body.electronicId || null,
    figures: of("figure").map(({ id, body, at }) => ({
      indicator: id,
      value: body.value,
      from,
      to,
      source: { by: "hand", who: body.who, at, evidence: body.evidence.map(evidenceLine) },
    })),
    models: of("model").map(({ id, body, at }) => {
      const { name, place, field, kind, state, who, evidence } = body;
      const source = { by: "hand", who, at, evidence: evidence.map(evidenceLine) } as const;
      return { id, name, place, field, kind, state, source };
    }),
    evidence: Object.fromEntries(
      of("score").map(({ id, body }) => [
        id,
        body.evidence.length > 0 ? body.evidence.map(evidenceLine) : [body.explanation].filter((one) => one.trim()),
      ]),
    ),
  };
}

/** A paper with its page and section on one line, as the report prints it in Vietnamese. */
const evidenceLine = ({ title, page, section, link }: Evidence): string =>
  [title, page && `trang ${page}`, section && `mục ${section}`, link].filter(Boolean).join(", ");
