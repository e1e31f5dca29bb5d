import { expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { nodeProblem } from "./node-version.js";

test("without settings the demonstration serves localhost:8787 and keeps data beside itself", () => {
  expect(readConfig({})).toMatchObject({ host: "localhost", port: 8787 });
  expect(readConfig({})?.dataDir).toMatch(/apps[\\/]demo[\\/]data$/);
});

test("settings come from the environment; an empty one is none", () => {
  expect(readConfig({ PORT: "0", HOST: "0.0.0.0", DATA_DIR: "/srv/x" })).toEqual({
    port: 0,
    host: "0.0.0.0",
    dataDir: "/srv/x",
    origins: [],
  });
  expect(readConfig({ PORT: "", HOST: "" })).toMatchObject({ host: "localhost", port: 8787 });
});

test.each(["http", "65536", "-1", "80.5", "123456"])("PORT=%s is no port", (PORT) => {
  expect(readConfig({ PORT })).toBeNull();
});

test("origins of the agency's sites are listed with spaces or commas; what is no origin is refused", () => {
  expect(readConfig({ ORIGINS: "https://a.example, http://b.example:8080" })?.origins).toEqual([
    "https://a.example",
    "http://b.example:8080",
  ]);
  for (const ORIGINS of ["https://a.example/", "a.example", "*"]) expect(readConfig({ ORIGINS })).toBeNull();
});

test("an old Node is told so, in two languages and without a stack", () => {
  expect(nodeProblem("v20.20.2")).toMatch(/Node v20\.20\.2 quá cũ[^]*too old/);
  expect(nodeProblem("v24.0.0")).toBeNull();
  expect(nodeProblem("v100.1.0")).toBeNull();
});
