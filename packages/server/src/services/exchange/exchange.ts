import { ok, type ImportMapping, type Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { permit } from "../access/policy.js";
import { signature } from "../access/deputies/signature.js";
import type { Context } from "../context/context.js";
import { forgetReadings } from "../context/reporting.js";
import { agencyArchive } from "./move/archive.js";
import { importCases, previewImport, type ImportOptions, type ImportPreview } from "./import/import-cases.js";
import type { SourceRow } from "./import/source-table.js";

/** What those who answer for an agency may bring in. */
export interface ExchangeServices {
  /** Looks at a table of another system, and writes nothing. @returns what an import would do; or a problem of `permit` */
  previewImport(actor: Actor, table: readonly SourceRow[], mapping: ImportMapping): Promise<Result<ImportPreview>>;
  /** Takes the cases of the table in, all or none. @returns what was done; or a problem of `permit` or `importCases` */
  importCases(actor: Actor, table: readonly SourceRow[], mapping: ImportMapping): Promise<Result<ImportPreview>>;
  /**
   * All data of the agency as one archive (see {@link agencyArchive}), part by part. That it was taken is written into the audit before
   * its first byte. How a case was rated is left out: those who answered would find who rated.
   * @returns its parts; or a problem of `permit`
   */
  exportAgency(actor: Actor): Promise<Result<AsyncGenerator<Uint8Array<ArrayBuffer>>>>;
}

export const exchangeServices = (context: Context): ExchangeServices => {
  const permitted = (actor: Actor): Result<ImportOptions> => {
    const deployment = permit(context, actor, "importCases");
    if (!deployment.ok) return deployment;
    const { store, random } = context;
    const by = signature(actor, "importCases");
    return ok({ store, random, now: context.now(), deployment: deployment.value, by });
  };
  return {
    async previewImport(actor, table, mapping) {
      const options = permitted(actor);
      return options.ok ? ok(await previewImport(options.value, table, mapping)) : options;
    },
    async importCases(actor, table, mapping) {
      const options = permitted(actor);
      if (!options.ok) return options;
      const done = await importCases(options.value, table, mapping);
      // What was read of days that are over was read without them.
      forgetReadings(context, actor.agency);
      return done;
    },
    async exportAgency(actor) {
      const deployment = permit(context, actor, "exportAgency");
      if (!deployment.ok) return deployment;
      const { store, now } = context;
      const by = signature(actor, "exportAgency");
      await store.audit(actor.agency, { actor: by, verb: "export-agency", object: "", at: now() });
      return ok(agencyArchive(store, actor.agency, { ratings: false }));
    },
  };
};
