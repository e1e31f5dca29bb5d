import { fail, isHandIn, isWritable, ok, yearState, type FileType, type Result } from "@danvan/core";
import type { StoredYearFile } from "../../../store/year/year-files.js";
import { signature } from "../../access/deputies/signature.js";
import { permitUnits, unitOf } from "../../access/oversight/units.js";
import type { Actor } from "../../access/actor.js";
import { permit, type Action } from "../../access/policy.js";
import { EXTENSIONS, type FileContent } from "../../case/file.js";
import type { Context } from "../../context/context.js";

/** A file of evidence: of which line of which part, and what it is called; null once erased. */
export interface YearFile extends Pick<StoredYearFile, "id" | "kind" | "part" | "size" | "at" | "erasedAt"> {
  readonly title: string | null;
  readonly type: FileType;
}

/**
 * Files that show what was handed in: all of the own agency, and of a unit those that were there when it handed in last, for whoever appraises it.
 *
 * @param agency default: the own one
 * @returns them, the oldest first; or a problem of `permit`, `permitUnits`, `agency-not-found`
 */
export async function yearFiles(
  context: Context,
  actor: Actor,
  year: number,
  agency: string = actor.agency,
): Promise<Result<readonly YearFile[]>> {
  const readable = await readableFiles(context, actor, year, agency);
  if (!readable.ok) return readable;
  return ok(
    readable.value.map(({ id, kind, part, title, type, size, at, erasedAt }) => ({
      id,
      kind,
      part,
      title: erasedAt === null ? title : null,
      type,
      size,
      at,
      erasedAt,
    })),
  );
}

/** One of them, read and written down as read. @returns it; or a problem of `yearFiles`, `file-not-found` also for an erased one */
export async function yearFile(
  context: Context,
  actor: Actor,
  year: number,
  id: string,
  agency: string = actor.agency,
): Promise<Result<FileContent>> {
  const readable = await readableFiles(context, actor, year, agency);
  if (!readable.ok) return readable;
  const at = readable.value.findIndex((file) => file.id === id && file.erasedAt === null);
  const file = readable.value[at];
  if (!file) return fail("file-not-found", "id");
  const bytes = await context.store.yearFileBytes(agency, year, id);
  const action: Action = agency === actor.agency ? "readYear" : "appraise";
  await context.store.audit(agency, {
    actor: signature(actor, action),
    verb: "read-year-file",
    object: id,
    at: context.now(),
  });
  // Never what its sender called it.
  return ok({ name: `minh-chung-${year}-${agency}-${at + 1}.${EXTENSIONS[file.type]}`, type: file.type, bytes });
}

/**
 * Takes the bytes and the name of a file out for good, also after the hand-in: what was handed in still names its evidence, and says that it was
 * erased.
 *
 * @returns nothing; or a problem of `permit`, `file-not-found`
 */
export async function eraseYearFile(context: Context, actor: Actor, year: number, id: string): Promise<Result<null>> {
  const deployment = permit(context, actor, "eraseYearFile");
  if (!deployment.ok) return deployment;
  const at = context.now();
  const act = { actor: signature(actor, "eraseYearFile"), verb: "erase-year-file", object: id, at };
  const erased = await context.store.eraseYearFile({ agency: actor.agency, year, id, at }, act);
  return erased ? ok(null) : fail("file-not-found", "id");
}

async function readableFiles(
  context: Context,
  actor: Actor,
  year: number,
  agency: string,
): Promise<Result<readonly StoredYearFile[]>> {
  if (agency === actor.agency) {
    const deployment = permit(context, actor, "readYear");
    return deployment.ok ? ok(await context.store.yearFiles(agency, year)) : deployment;
  }
  const home = permitUnits(context, actor, "appraise");
  const unit = home.ok ? unitOf(home.value, agency) : home;
  if (!unit.ok) return unit;
  const [history] = await context.store.yearHistories([agency], year);
  const handedIn = history?.events.findLast(isHandIn);
  if (!history || !handedIn) return ok([]);
  const files = await context.store.yearFiles(agency, year);
  // What is uploaded while a returned report is written again is a draft.
  return ok(isWritable(yearState(history.events)) ? files.filter(({ at }) => at < handedIn.at) : files);
}
