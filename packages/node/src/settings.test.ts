import { describe, expect, test } from "vitest";
import { readSettings } from "./settings.ts";

const read = (env: Record<string, string>) => readSettings(env, "/srv/data");
const valueOf = (env: Record<string, string>) => {
  const result = read(env);
  return result.ok ? result.value : result.problems.map(({ code, path }) => `${code} ${path}`);
};

test("without settings a server listens on localhost:8787 and keeps its data where it was told", () => {
  expect(valueOf({})).toEqual({ host: "localhost", port: 8787, dataDir: "/srv/data", origins: [] });
});

test("settings come from the environment; an empty one is none", () => {
  const set = { PORT: "0", HOST: "0.0.0.0", DATA_DIR: "/srv/x" };
  expect(valueOf(set)).toEqual({ port: 0, host: "0.0.0.0", dataDir: "/srv/x", origins: [] });
  expect(valueOf({ PORT: "", HOST: "", DATA_DIR: "", ORIGINS: "" })).toEqual(valueOf({}));
});

describe("what cannot be meant is named by its key", () => {
  test.each(["http", "65536", "-1", "80.5", "123456", "0x50", " 80"])("PORT=%s", (PORT) => {
    expect(valueOf({ PORT })).toEqual(["port-invalid PORT"]);
  });
  test.each(["https://a.example/", "a.example", "*", "https://a.example https://b.example/x"])(
    "ORIGINS=%s",
    (ORIGINS) => {
      expect(valueOf({ ORIGINS })).toEqual(["origin-invalid ORIGINS"]);
    },
  );
  test("HOST=http://localhost", () => expect(valueOf({ HOST: "http://localhost" })).toEqual(["host-invalid HOST"]));
  test("all of them at once, each with what was set", () => {
    const result = read({ PORT: "x", ORIGINS: "y" });
    expect(result.ok ? [] : result.problems).toEqual([
      { code: "port-invalid", path: "PORT", facts: { value: "x" } },
      { code: "origin-invalid", path: "ORIGINS", facts: { value: "y" } },
    ]);
  });
});

test("origins of the agency's sites are listed with spaces or commas", () => {
  expect(valueOf({ ORIGINS: "https://a.example, http://b.example:8080" })).toMatchObject({
    origins: ["https://a.example", "http://b.example:8080"],
  });
});
