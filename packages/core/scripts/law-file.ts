import type * as z from "zod/mini";
import { deadlineEvidence, shippedRegister, statutoryDeadlines, vietnamCalendar } from "../src/data/index.js";
import { lawExamples } from "./law-examples.js";
import type { LawFile } from "./law-schema.js";

/**
 * The facts as plain data, for other languages.
 * @param version of the package
 */
export const lawFile = (version: string): z.infer<typeof LawFile> =>
  JSON.parse(
    JSON.stringify({
      $schema: "./law.schema.json",
      version,
      rules: statutoryDeadlines,
      evidence: deadlineEvidence,
      calendar: vietnamCalendar,
      register: shippedRegister,
      examples: lawExamples(),
    }),
  ) as z.infer<typeof LawFile>;
