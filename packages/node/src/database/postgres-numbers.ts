import { types, type PoolConfig } from "pg";

const [INT8, NUMERIC] = [20, 1700];

/** Reads `bigint` and `numeric` as numbers, as a store wants them: its instants and sums are below 2^53. */
export const postgresNumbers = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === INT8 || oid === NUMERIC
      ? Number
      : (types.getTypeParser(oid, format as "text") as (text: string) => unknown),
} as NonNullable<PoolConfig["types"]>;
