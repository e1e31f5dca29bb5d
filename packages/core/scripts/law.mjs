// `npm run law`: every rule with its source, its dates, how sure it is and where it is used. `-- --write` renews docs/law-review.md.
import { readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { parseArgs } from "node:util";

// The sources spell their imports as they are published, ".js"; Node runs the ".ts" beside it.
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith(".") && context.parentURL?.endsWith(".ts") ? specifier.replace(/\.js$/, ".ts") : specifier,
      context,
    ),
});
const { lawLinesText, lawReview } = await import("./law-review.ts");

const { withSignatures } = await import("./law-signatures.ts");

const { values } = parseArgs({ options: { write: { type: "boolean" } } });
const page = new URL("../../../docs/law-review.md", import.meta.url);
if (values.write) writeFileSync(page, withSignatures(lawReview(), readFileSync(page, "utf8")));
else console.log(lawLinesText());
