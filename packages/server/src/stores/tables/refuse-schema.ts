import { DanvanError, problem } from "@danvan/core";

/** @throws DanvanError `schema-too-old` with 0 found: the tables of another program */
export function refuseForeignSchema(known: number): never {
  throw new DanvanError(problem("schema-too-old", "", { found: 0, known }));
}

/** @throws DanvanError `schema-too-new`: written by a later version of this package */
export function refuseNewerSchema(found: number, known: number): void {
  if (found > known) throw new DanvanError(problem("schema-too-new", "", { found, known }));
}

/** @throws DanvanError `schema-too-new`, or `schema-too-old`: it has to be migrated first */
export function refuseOtherSchema(found: number, known: number): void {
  refuseNewerSchema(found, known);
  if (found < known) throw new DanvanError(problem("schema-too-old", "", { found, known }));
}
