import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

// Debian's Caddy begins to serve where it is installed, so provisioning does not: CADDY_PATH=caddy runs its test.
const exclude = process.env["CADDY_PATH"] ? [] : ["src/caddy.test.ts"];

export default defineProject({
  test: { name: "demo", environment: "node", isolate: false, include: ["src/**/*.test.ts"], exclude, ...patience },
});
