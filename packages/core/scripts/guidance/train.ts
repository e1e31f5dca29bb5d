// Learns the guidance net and writes src/case/guidance/model.ts: `npm run guidance -w @danvan/core`.
import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import path from "node:path";

registerHooks({
  resolve: (name, context, next) => next(name.startsWith(".") ? name.replace(/\.js$/, ".ts") : name, context),
});
const { learnt } = await import("./learnt.ts");
const { modelSource } = await import("./model-source.ts");
writeFileSync(path.join(import.meta.dirname, "../../src/case/guidance/model.ts"), modelSource(learnt()));
