import { tables } from "../tables/tables.js";
import type { Distributed } from "./distribute.js";
import { writers } from "./writer-lock.js";

/** Where each table goes on a distributed database. */
export const SPREAD: Distributed = {
  // Belongs to no agency: every node must know which steps the schema has.
  reference: ["danvan_migrations"],
  distributed: [...[writers, ...tables].map(({ name }) => name), "case_words"],
};
