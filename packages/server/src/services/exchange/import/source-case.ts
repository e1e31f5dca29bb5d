import {
  ImportedMatter,
  type IMPORT_STATES,
  problem,
  read,
  type Channel,
  type Contact,
  type ImportMapping,
  type OnlineKind,
  type Problem,
  type RefusalReason,
} from "@danvan/core";
import { guidedKindOf } from "@danvan/core/guidance";
import { importInstant } from "./import-instant.js";
import { plainWords, type SourceRow, type SourceTable } from "./source-table.js";

/** A case of another system, read. */
export interface SourceCase {
  readonly number: string;
  readonly text: string;
  readonly place: string | null;
  readonly kind: OnlineKind;
  readonly channel: Channel;
  /** UTC ISO instant. */
  readonly at: string;
  readonly closed: {
    readonly at: string;
    readonly reply: string | null;
    readonly refused: RefusalReason | null;
  } | null;
  /** Of somebody who agreed to be contacted. */
  readonly contact: Contact | null;
}

const FIELD_OF: Readonly<Record<string, keyof ImportMapping["columns"]>> = {
  "contact.name": "name",
  "contact.phone": "phone",
  "contact.email": "email",
  number: "number",
  text: "text",
  place: "place",
  reply: "reply",
};

/**
 * Reads one row.
 *
 * @param now UTC ISO instant: nothing of another system happened after it
 * @returns the case, or every fault with row and column; none holds a word of the row
 */
export function sourceCase(
  table: SourceTable,
  row: SourceRow,
  mapping: ImportMapping,
  now: string,
): SourceCase | readonly Problem[] {
  const problems: Problem[] = [];
  const cell = (field: keyof ImportMapping["columns"]) => table.cell(row, field);
  const path = (field: keyof ImportMapping["columns"]) => table.pathOf(row, field);
  const mapped = <V>(
    field: "kind" | "channel" | "state",
    values: Readonly<Record<string, V>> | undefined,
    otherwise: V,
  ): V => {
    const value = plainWords(cell(field));
    if (value === "") return otherwise;
    const found = Object.entries(values ?? {}).find(([named]) => plainWords(named) === value);
    if (found) return found[1];
    problems.push(problem("value-not-mapped", path(field)));
    return otherwise;
  };
  const instant = (field: "receivedAt" | "closedAt"): string => {
    const value = plainWords(cell(field));
    if (value === "") problems.push(problem("field-required", path(field)));
    const found = value === "" ? null : importInstant(value, mapping.dates);
    if (found && !found.ok) problems.push({ ...found.problems[0], path: path(field) });
    const at = found?.ok ? found.value : "";
    if (at > now) problems.push(problem("date-in-future", path(field)));
    return at;
  };

  const kind = mapped("kind", mapping.kinds, mapping.kind);
  const channel = mapped("channel", mapping.channels, mapping.channel);
  const state = mapped<(typeof IMPORT_STATES)[number]>("state", mapping.states, "open");
  const at = instant("receivedAt");
  const closedAt = state === "open" ? null : instant("closedAt");
  if (closedAt && at > closedAt)
    problems.push(problem("event-out-of-order", path("closedAt"), { at: closedAt, last: at }));
  const contact = Object.fromEntries(
    (["name", "phone", "email"] as const).flatMap((field) => (cell(field) === "" ? [] : [[field, cell(field)]])),
  );
  const hasContact = Object.keys(contact).length > 0;
  if (hasContact && !mapping.consents?.some((word) => plainWords(word) === plainWords(cell("consent"))))
    problems.push(problem("consent-required", path("consent"), { purpose: "contact" }));
  const matter = read(ImportedMatter, {
    number: cell("number"),
    text: cell("text"),
    place: cell("place"),
    reply: cell("reply"),
    ...(hasContact && { contact }),
  });
  if (!matter.ok) {
    const placed = matter.problems.map((one) => ({ ...one, path: path(FIELD_OF[one.path] ?? "text") }));
    return [...problems, ...placed];
  }
  const { number, text, place, reply } = matter.value;
  // Whoever took it in has read it; no word lets a denunciation through (Luật Tố cáo 2018 Điều 9).
  const guided = guidedKindOf([text, place, reply], true, [matter.value.contact?.name]);
  if (guided) problems.push(problem("guided-kind", path("text"), { kind: guided }));
  if (problems.length > 0) return problems;
  return {
    number,
    text,
    place: place || null,
    kind,
    channel,
    at,
    closed: closedAt === null ? null : { at: closedAt, reply: reply || null, refused: refusalOf(state) },
    contact: matter.value.contact ?? null,
  };
}

const refusalOf = (state: string): RefusalReason | null =>
  state.startsWith("refused:") ? (state.slice("refused:".length) as RefusalReason) : null;
