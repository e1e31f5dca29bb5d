import { ok as okOf } from "@danvan/core";

/** What the examples of doc blocks name without making it. */
export const onlyCompiled = ["danvan.db", "main("];
export const ok = okOf;
