import path from "node:path";
import { defineProject } from "vitest/config";
import { patience } from "../../../.config/patience.ts";

/** What is about whole pages: Node at the server's end and a real browser at the other. */
export default defineProject({
  root: path.join(import.meta.dirname, ".."),
  test: {
    name: "embed",
    environment: "node",
    isolate: false, // a process and a browser a file would take a quarter more
    include: ["{embed,examples,recipes}/**/*.test.ts"],
    ...patience,
  },
});
