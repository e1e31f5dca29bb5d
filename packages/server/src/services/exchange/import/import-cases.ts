import {
  append,
  fail,
  makeTrackingCode,
  must,
  ok,
  problem,
  TRACKING_CODE_BYTES,
  type CaseEvent,
  type ImportMapping,
  type Problem,
  type Result,
} from "@danvan/core";
import type { Deployment } from "../../../deployment/deployment.js";
import type { Counting } from "../../context/reporting.js";
import { countingRules } from "../../context/counting-rules.js";
import { fieldOf } from "../../case/field-of.js";
import { standingAfter } from "../../case/standing.js";
import { uuidV4 } from "../../../ids/uuid-v4.js";
import { uuidV7 } from "../../../ids/uuid-v7.js";
import type { CountingRules } from "../../../store/counting.js";
import type { ImportedCase } from "../../../store/exchange/imports.js";
import type { Store } from "../../../store/store.js";
import { sourceCase, type SourceCase } from "./source-case.js";
import { sourceTable, type SourceRow } from "./source-table.js";

/**
 * A table of so many rows is taken in at once: it is one transaction, beside which nothing else is written.
 * @example MOST_IMPORTED // → 50000
 */
export const MOST_IMPORTED = 50_000;

/** What an import is given beside the table and its mapping. */
export interface ImportOptions {
  readonly store: Pick<Store, "importedNumbers" | "importCases">;
  readonly deployment: Counting & Pick<Deployment, "fields">;
  /** UTC ISO instant. */
  readonly now: string;
  random(bytes: number): Uint8Array;
  /** Who does it, as the audit names them. */
  readonly by: string;
}

/** What an import would do: what is new, what was taken in before and stays as it is, and every fault with row and column. */
export interface ImportPreview {
  readonly rows: number;
  readonly fresh: number;
  readonly known: number;
  readonly problems: readonly Problem[];
}

/**
 * Looks at every row of a table of another system, and writes nothing.
 *
 * @example (await previewImport({ store, deployment, now: now(), random, by: "operator" }, table, mapping)).fresh // → 1
 */
export async function previewImport(
  options: ImportOptions,
  table: readonly SourceRow[],
  mapping: ImportMapping,
): Promise<ImportPreview> {
  const { rows, cases, problems, known } = await looked(options, table, mapping);
  return { rows, fresh: cases.length, known, problems };
}

/**
 * Takes in the cases of a table of another system: all of them, or none. A number that was taken in before is left as it is, so that the
 * same table again changes nothing. Nobody is told of them: they were told where they wrote.
 *
 * @returns how many are new and how many were known; or every fault, or `case-changed` when another import took one of them meanwhile
 * @example (await importCases({ store, deployment, now: now(), random, by: "operator" }, [], mapping)).ok // → false
 */
export async function importCases(
  options: ImportOptions,
  table: readonly SourceRow[],
  mapping: ImportMapping,
): Promise<Result<ImportPreview>> {
  const { rows, cases, known, problems } = await looked(options, table, mapping);
  const [first, ...rest] = problems;
  if (first) return { ok: false, problems: [first, ...rest] };
  const done = ok({ rows, fresh: cases.length, known, problems: [] });
  if (cases.length === 0) return done;
  const { deployment, now, by } = options;
  const rules = await countingRules(deployment);
  const outcome = await options.store.importCases({
    agency: deployment.agency.code,
    source: mapping.source,
    cases: cases.map((one) => toImported(options, one, mapping, rules)),
    act: { actor: by, verb: "import-cases", object: mapping.source, at: now },
  });
  return outcome === "imported" ? done : fail("case-changed");
}

async function looked({ store, deployment, now }: ImportOptions, given: readonly SourceRow[], mapping: ImportMapping) {
  const table = sourceTable(given, mapping);
  const { rows } = table;
  const problems = [...table.problems];
  const before = await store.importedNumbers(deployment.agency.code, mapping.source);
  const firstRows = new Map<string, number>();
  const cases: SourceCase[] = [];
  let known = 0;
  if (rows.length > MOST_IMPORTED) problems.push(problem("rows-too-many", "", { maximum: MOST_IMPORTED }));
  else if (problems.every(({ path }) => path.startsWith("rows.")))
    for (const row of rows) {
      const read = sourceCase(table, row, mapping, now);
      if (!("number" in read)) {
        problems.push(...read);
        continue;
      }
      const first = firstRows.get(read.number);
      if (first !== undefined) problems.push(problem("number-repeated", table.pathOf(row, "number"), { row: first }));
      else firstRows.set(read.number, row.row);
      if (before.has(read.number)) known += 1;
      else cases.push(read);
    }
  return { rows: rows.length, cases, known, problems };
}

function toImported(
  { deployment, random }: ImportOptions,
  { number, text, place, kind, channel, at, closed, contact }: SourceCase,
  { source, lang }: ImportMapping,
  rules: CountingRules,
): ImportedCase {
  const agency = deployment.agency.code;
  const id = uuidV7(at, 0, random(8));
  const received: CaseEvent = { type: "received", at, by: "system", kind, channel };
  const intake = standingAfter([received], deployment);
  const reply: CaseEvent | null =
    closed &&
    (closed.refused === null
      ? { type: "answered", at: closed.at, by: "system" }
      : { type: "refused", at: closed.at, by: "system", reason: closed.refused });
  const after = reply && standingAfter(must(append([received], reply)), deployment);
  return {
    number,
    intake: {
      agency,
      id,
      code: must(makeTrackingCode(agency, random(TRACKING_CODE_BYTES))),
      // A key of chance: whoever knows a number must not be able to make the secret of a receipt.
      key: uuidV4(random(16)),
      fingerprint: "",
      lang,
      text,
      place,
      field: fieldOf(deployment, { text, kind }),
      contact,
      // What the person read stands where they wrote, not among the notices of this agency.
      consent: contact && { notice: `import:${source}`.slice(0, 40), purposes: ["contact"] },
      helped: true,
      files: [],
      first: { id: uuidV7(at, 0, random(8)), event: received },
      ...intake,
      ...(after && { projection: after.projection }),
      rules,
    },
    closed:
      reply && after && closed
        ? { stored: { id: uuidV7(reply.at, 1, random(8)), event: reply }, reply: closed.reply, counted: after.counted }
        : null,
  };
}
