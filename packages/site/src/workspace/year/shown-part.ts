import type { Evidence, YearPart, YearPartKind } from "@danvan/core";
import type { Faults } from "../../kit/form/faults.js";
import type { SavedYearPart, YearRecord } from "@danvan/server";

/** What came back with a page because it could not be saved: the sentences that say why, and the words as they were typed. */
export interface Unsaved {
  readonly id: string;
  readonly faults: ReadonlyMap<string, string>;
  readonly field: (name: string) => string;
}

/** The faults by the ids of the fields, on a page where these begin by what their form is about. */
export const faultsWithin = ({ faults }: Unsaved, of: string): Faults =>
  new Map([...faults].map(([field, text]) => [`${of}${field}`, text]));

/** A part of a record by its kind and id. */
export const partOf = <Kind extends YearPartKind>(record: YearRecord, kind: Kind, id: string) =>
  partsOf(record, kind).find((part) => part.id === id);

/** All parts of a kind, the oldest first. */
export const partsOf = <Kind extends YearPartKind>(record: YearRecord, kind: Kind) =>
  record.parts.filter((part): part is SavedYearPart<Kind> & { readonly body: YearPart<Kind> } => part.kind === kind);

/** Rows of evidence: those that are kept, and an empty one. */
export const evidenceRows = (kept: readonly Evidence[]): readonly (Evidence | null)[] => [...kept, null];

const FIELDS = ["title", "link", "page", "section", "file"] as const;

/** Evidence as it was typed: rows without a title, a page or a link are none, whatever file they had. */
export function typedEvidence(field: (name: string) => string): Evidence[] {
  const rows: Evidence[] = [];
  for (let row = 0; row <= 50; row++) {
    const [title, link, page, section, file] = FIELDS.map((name) => field(`e${row}-${name}`).trim()) as [
      string,
      string,
      string,
      string,
      string,
    ];
    if (title || link || page || section)
      rows.push({
        title: title || link || page,
        link: link || null,
        page: page || null,
        section: section || null,
        file: file || null,
      });
  }
  return rows;
}
