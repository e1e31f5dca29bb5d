import pg from "pg";
import { openPostgresStore } from "../../dist/stores/postgres/postgres.js";

const types = {
  getTypeParser: (oid, format) => (oid === 20 || oid === 1700 ? Number : pg.types.getTypeParser(oid, format)),
};

/** The store as `@danvan/node` opens it: statements go out in a pipeline, and a plan is made for the agency asked about. */
export const openPostgres = (url) =>
  openPostgresStore(
    new pg.Pool({ connectionString: url, types, pipeline: true, options: "-c plan_cache_mode=force_custom_plan" }),
  );
