import {
  appendYearEvent,
  checkFigures,
  fail,
  isWritable,
  ok,
  readYearPart,
  yearState,
  type Figure,
  type Result,
  type YearEvent,
  type YearPart,
  type YearPartKind,
} from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
import type { Actor } from "../../access/actor.js";
import { signature } from "../../access/deputies/signature.js";
import { permit } from "../../access/policy.js";
import type { Context } from "../../context/context.js";
import type { Deployment } from "../../../deployment/deployment.js";
import { accountOf, yearPeriod, type YearDays } from "../year-basis.js";
import { namedFiles, withFiles, yearFilesOf, type TypedYearFile } from "../files/typed-files.js";
import { figuresNow, frozenPaper } from "./draft.js";
import { enteredOf } from "./entered.js";
import { dueOf, shownRecord, type SavedYearPart, type YearRecord } from "./year-record.js";

/** A part to be saved, as it came from outside. */
export interface TypedYearPart {
  readonly kind: YearPartKind;
  readonly id: string;
  /** Null takes the part out. */
  readonly body: unknown;
  /** The version that the writer had before them; 0 for none. */
  readonly seen: number;
  /** Files that show what it says, each with what its file was called: they are looked at and cleaned, and become its last lines of evidence. */
  readonly files?: readonly TypedYearFile[];
}

/** Begins the record of a year; one that was begun is shown as it is. */
export async function openYear(context: Context, actor: Actor, year: number): Promise<Result<YearRecord>> {
  const deployment = permit(context, actor, "writeYear");
  if (!deployment.ok) return deployment;
  const { events } = await context.store.yearRecord(actor.agency, year);
  if (events.length > 0) return shownRecord(context, deployment.value, year);
  const by = signature(actor, "writeYear");
  const event: YearEvent = { type: "opened", at: context.now(), by, reason: null };
  const due = dueOf(deployment.value, year);
  if (!due.ok) return due;
  await context.store.addYearEvent(
    {
      ...event,
      agency: actor.agency,
      year,
      seen: 0,
      savings: null,
      sha256: null,
      receipt: null,
      summary: null,
      paper: null,
    },
    { actor: by, verb: "open-year", object: String(year), at: event.at },
  );
  return shownRecord(context, deployment.value, year);
}

/**
 * Keeps a part of the year while the report may be written.
 *
 * @returns its new version; or `part-changed` (facts: the version that is kept) when somebody else saved it, and nothing is lost: the caller
 * still has the words; or `report-not-found`, `report-not-open`, `file-not-found` (evidence names a file that is none of this year), a problem of
 * `permit`, `wholeFiles`, `readYearPart` or `checkFigures`
 */
export async function saveYearPart(
  context: Context,
  actor: Actor,
  year: number,
  { kind, id, body: typed, seen, files: sent = [] }: TypedYearPart,
): Promise<Result<{ readonly version: number }>> {
  const deployment = permit(context, actor, "writeYear");
  if (!deployment.ok) return deployment;
  const { events } = await context.store.yearRecord(actor.agency, year);
  const state = yearState(events);
  if (state === null) return fail("report-not-found");
  if (!isWritable(state)) return fail("report-not-open", "", { state });
  const files = await yearFilesOf(context, deployment.value, sent);
  if (!files.ok) return files;
  const whole = typed === null ? null : withFiles(typed, files.value);
  const body = whole === null ? ok(null) : readKnownPart(deployment.value, year, kind, id, whole);
  if (!body.ok) return body;
  const named = namedFiles(body.value);
  const known = new Set((await context.store.yearFiles(actor.agency, year)).map((file) => file.id));
  for (const file of files.value) known.add(file.id);
  if (!named.every((one) => known.has(one))) return fail("file-not-found", "evidence");
  const at = context.now();
  const by = signature(actor, "writeYear");
  if (kind === "figure" && body.value !== null) {
    const checked = checkEntered(deployment.value, year, at, { kind, id, at, by, version: 0, body: body.value });
    if (!checked.ok) return checked;
  }
  const { agency } = actor;
  const kept = body.value === null ? null : JSON.stringify(body.value);
  const part = { agency, year, kind, id, body: kept, at, by, seen, events: events.length, files: files.value, named };
  const { saved, version } = await context.store.saveYearPart(part);
  if (saved) return ok({ version });
  return version === seen ? fail("report-changed") : fail("part-changed", id, { version });
}

/** A part is of something that the directive has: a section of its report, or one of its clauses. */
function readKnownPart(
  deployment: Deployment,
  year: number,
  kind: YearPartKind,
  id: string,
  typed: unknown,
): Result<YearPart> {
  const account = accountOf(deployment, year);
  if (!account.ok) return account;
  const { report, tasks } = account.value.directive;
  if (kind === "text" && !report.parts.some((part) => part.id === id)) return fail("section-unknown", id);
  if (kind === "duty" && !tasks.some(({ clauses }) => clauses.some((clause) => clause.id === id)))
    return fail("clause-unknown", id, { clause: id });
  if (id.length > ID_MAX) return fail("text-too-long", "id", { maximum: ID_MAX });
  return readYearPart(kind, typed);
}

/** Ids are those of the data, or ours. */
const ID_MAX = 100;

/** A figure that cannot stand is refused while whoever typed it is still there. */
function checkEntered(
  deployment: Deployment,
  year: number,
  now: string,
  part: SavedYearPart,
): Result<readonly Figure[]> {
  const account = accountOf(deployment, year);
  if (!account.ok) return account;
  const period = yearPeriod(year, undefined, now);
  if (!period.ok) return period;
  return checkFigures(
    enteredOf([part as SavedYearPart & { body: YearPart }], period.value).figures,
    account.value.indicators,
  );
}

/**
 * Takes the figures as they stand at the cut-off; what happens to cases later changes the report no more. May be said again until the hand-in.
 *
 * @param days default: 1 December of the year before to 30 November
 * @returns the record, or a problem of `permit`, `appendYearEvent`, `readPeriod`, `year-differs`, `report-changed`
 */
export async function freezeYear(
  context: Context,
  actor: Actor,
  year: number,
  days?: YearDays,
): Promise<Result<YearRecord>> {
  const deployment = permit(context, actor, "writeYear");
  if (!deployment.ok) return deployment;
  const due = dueOf(deployment.value, year);
  if (!due.ok) return due;
  const { events } = await context.store.yearRecord(actor.agency, year);
  const by = signature(actor, "writeYear");
  const event: YearEvent = { type: "frozen", at: context.now(), by, reason: null };
  const appended = appendYearEvent(events, event, due.value.date);
  if (!appended.ok) return appended;
  const frozen = await figuresNow(context, deployment.value, year, days);
  if (!frozen.ok) return frozen;
  const paper = frozenPaper(frozen.value);
  const hash = await sha256(paper);
  const { agency } = actor;
  const added = await context.store.addYearEvent(
    { ...event, agency, year, seen: events.length, savings: null, sha256: hash, receipt: null, summary: null, paper },
    { actor: by, verb: "freeze-year", object: String(year), at: event.at },
  );
  return added ? shownRecord(context, deployment.value, year) : fail("report-changed");
}
