import { typedNumber, type Lang, type YearPartKind } from "@danvan/core";
import type { TypedYearFile } from "@danvan/server";
import type { Posted } from "../../kit/page/posted.js";
import { typedEvidence } from "./shown-part.js";

/** A part of the year as a form sent it; its form is read by the services. */
export interface TypedPart {
  readonly kind: YearPartKind;
  readonly id: string;
  readonly body: unknown;
  readonly seen: number;
  readonly files: readonly TypedYearFile[];
}

type Bodies = Readonly<Record<YearPartKind, (field: Posted["field"], lang: Lang) => unknown>>;

const orNull = (text: string) => text.trim() || null;

const BODIES: Bodies = {
  text: (field) => ({ text: field("text") }),
  office: (field) => ({
    sign: orNull(field("sign")),
    place: orNull(field("place")),
    electronicId: orNull(field("electronicId")),
  }),
  figure: (field, lang) => ({
    // What is no number comes back as what it is, not as "did not occur".
    value: field("none") === "yes" ? null : typedNumber(field("value"), lang),
    who: field("who").trim(),
    evidence: typedEvidence(field),
  }),
  duty: (field) => ({
    plan: field("plan"),
    owner: field("owner").trim(),
    from: orNull(field("from")),
    to: orNull(field("to")),
    progress: field("progress"),
    result: field("result"),
    evidence: typedEvidence(field),
  }),
  session: (field) => ({
    kind: field("kind"),
    on: field("on"),
    by: field("by").trim(),
    note: field("note"),
    evidence: typedEvidence(field),
  }),
  model: (field) => ({
    name: field("name").trim(),
    place: field("place").trim(),
    field: field("field"),
    kind: field("kind"),
    state: field("state"),
    who: field("who").trim(),
    evidence: typedEvidence(field),
  }),
  score: (field) => ({ explanation: field("explanation"), evidence: typedEvidence(field) }),
};

/**
 * @param id of a new session or model, whose form names none
 * @param lang that of the page it was typed on: numbers are read as it prints them
 */
export const typedPart = (
  kind: YearPartKind,
  { field, files, fileNames }: Pick<Posted, "field" | "files" | "fileNames">,
  id: string,
  lang: Lang,
): TypedPart => ({
  kind,
  id,
  body: BODIES[kind](field, lang),
  seen: Number(field("nhap")) || 0,
  files: files.map((bytes, at) => ({ title: fileNames[at] ?? "", bytes })),
});
