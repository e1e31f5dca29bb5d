// `npm run law`: every rule with its source, its dates, how sure it is and where it is used. `-- --write` renews docs/law-review.md.
import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

// The sources spell their imports as they are published, ".js"; Node runs the ".ts" beside it.
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith(".") && context.parentURL?.endsWith(".ts") ? specifier.replace(/\.js$/, ".ts") : specifier,
      context,
    ),
});
const { lawLinesText, lawReview } = await import("./law-review.ts");

if (process.argv.includes("--write"))
  writeFileSync(new URL("../../../docs/law-review.md", import.meta.url), lawReview());
else console.log(lawLinesText());
