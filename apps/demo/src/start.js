import { nodeProblem } from "./node-version.js";

const problem = nodeProblem(process.version);
if (problem) {
  console.error(problem);
  process.exit(1);
}
await import("./main.ts");
