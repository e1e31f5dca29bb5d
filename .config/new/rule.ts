import { camelCase, type Seed } from "./seed.ts";

/** A rule of law with its gaps: it is unverified and applied by nobody until they are filled. */
export const rule = (name: string): Seed => ({
  files: {
    [`packages/core/src/data/deadlines/${name}.ts`]: `import type { TermRule } from "../../rule/rule.js";
import { byName, workingDays } from "./forms.js";

/** TODO: what these limits are about, in one sentence. */
export const ${camelCase(name)}: readonly TermRule[] = [
  {
    ...workingDays, // or \`days\`: a text that says only "ngày" counts calendar days
    type: "term",
    id: "${name}",
    name: { vi: "TODO", en: "TODO" },
    source: { document: "TODO", article: "TODO" },
    sourceStatus: "statutory",
    confidence: "unverified", // "verified" with a page in deadline-evidence.ts
    applies: { kinds: ["petition"], ...byName },
    bound: "at-most",
    trigger: "received",
    amount: 0, // TODO
    metBy: ["answered"],
    effectiveFrom: null, // TODO: the day the text applies
    effectiveTo: null,
  },
];
`,
  },
  next: [
    "Fill in every TODO; a number without document and article does not go in.",
    `List it in packages/core/src/data/deadlines.ts: ...${camelCase(name)},`,
    "Give it a number in packages/core/RULES.md and a worked example in packages/core/test/cases.",
    "npm run golden, then npm run law -- --write",
  ],
});
