import { DanvanError, fail, ok, type Result } from "@danvan/core";
import type { Store } from "../../../store/store.js";
import { countingRules } from "../../context/counting-rules.js";
import type { Counting } from "../../context/reporting.js";
import { recountCases } from "../../case/recount.js";
import { archiveRows, readManifest } from "./archive.js";

/** What taking an agency's archive is given. */
export interface TakeOptions {
  readonly store: Store;
  /** Whose archive it must be, and what its cases are counted by here. */
  readonly deployment: Counting;
  /** UTC ISO instant. */
  readonly now: string;
  /** Who does it, as the audit names them, and the SHA-256 of the archive, by which the audits of both places are tied. */
  readonly by: string;
  readonly digest: string;
}

/**
 * Takes in all that an agency had elsewhere, as it was: codes, receipts and their secrets stay good, and every decision comes to the same
 * dates. Officers come without passwords: each is given a new one (`danvan user reset`).
 *
 * @param open reads the archive from its beginning; called three times
 * @returns how many cases there are now, and whether the archive told how they were rated; or a problem of `readManifest` or `archiveRows`, `archive-of-another`, `agency-not-empty`; nothing was
 * written then
 * @example (await takeAgency({ store, deployment, now: now(), by: "operator", digest: "" }, async function* () {})).ok // → false
 */
export async function takeAgency(
  options: TakeOptions,
  open: () => AsyncIterable<Uint8Array>,
): Promise<Result<{ readonly cases: number; readonly ratings: boolean }>> {
  const { store, deployment, now, by, digest } = options;
  const { code: agency } = deployment.agency;
  const manifest = await readManifest(open());
  if (!manifest.ok) return manifest;
  if (manifest.value.agency !== agency) return fail("archive-of-another", "agency", { agency: manifest.value.agency });
  const act = { actor: by, verb: "import-agency", object: digest, at: now };
  try {
    const outcome = await store.takeRows(agency, () => archiveRows(open()), act);
    if (outcome === "not-empty") return fail("agency-not-empty", "agency");
    if (outcome === "invalid") return fail("archive-row-invalid");
  } catch (fault) {
    // What the archive itself said comes back as the cause of a write that failed.
    const cause = fault instanceof DanvanError ? fault.cause : null;
    if (cause instanceof DanvanError) return { ok: false, problems: [cause.problem] };
    throw fault;
  }
  const { cases } = await recountCases(store, deployment, await countingRules(deployment), "all");
  return ok({ cases, ratings: manifest.value.ratings });
}
