import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

// Debian's Caddy begins to serve where it is installed, so provisioning does not: CADDY_PATH=caddy runs its test.
// An `exclude` of its own would hide the one that `npm run check` gives.
const include = [process.env["CADDY_PATH"] ? "src/**/*.test.ts" : "src/**/!(caddy).test.ts"];

export default defineProject({
  test: { name: "demo", environment: "node", isolate: false, include, ...patience },
});
