// Writes docs/problems.md from the table of problems: `npm run docs:problems`.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { PROBLEMS } from "@danvan/core";
import { PROBLEM_SENTENCES } from "../dist/explain/problem-sentence.js";
import { problemsPage } from "./problems-page.ts";

writeFileSync(path.join(import.meta.dirname, "../../../docs/problems.md"), problemsPage(PROBLEMS, PROBLEM_SENTENCES));
