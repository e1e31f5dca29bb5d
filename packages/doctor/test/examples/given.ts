import { finding as findingOf } from "../../src/finding/finding.js";
import { askWeb as askWebOf } from "../../src/visit/ask-web.js";

/** What the examples of doc blocks and of the README name without making it. */
export const onlyCompiled = ["main(", "visit("];
export const [askWeb, finding] = [askWebOf, findingOf];
export const html = "<p>Xin chào";
