import SwaggerParser from "@apidevtools/swagger-parser";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { LANGS } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { openHandler } from "../../../test/open-handler.ts";
import { operationName } from "../routes/route.ts";
import { ROUTES } from "../routes/table.ts";
import { openApi } from "./document.ts";

const server = "https://gopy.example";

async function faultsOf(document: object) {
  const config = await createConfig({ extends: ["recommended"] });
  const found = await lintFromString({ source: JSON.stringify(document), absoluteRef: "openapi.json", config });
  return found.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test("both validators find what is wrong with another one", async () => {
  const { info: _, ...broken } = openApi({ server });
  expect((await faultsOf(broken)).length).toBeGreaterThan(0);
  await expect(SwaggerParser.validate(structuredClone(broken) as never)).rejects.toThrow("info");
});

describe.each(LANGS)("the document in %s", (lang) => {
  const document = openApi({ lang, server });

  test("is without fault to two validators", async () => {
    expect(await faultsOf(document)).toEqual([]);
    await SwaggerParser.validate(structuredClone(document) as never);
  });

  test("has an operation for every row of the table", () => {
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(ROUTES.map(operationName).toSorted());
  });
});

test("both languages say the same of the same", () => {
  const bare = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (name, one) => (["description", "summary", "title"].includes(name) ? typeof one : one)),
    );
  expect(bare(openApi({ lang: "vi", server }))).toEqual(bare(openApi({ lang: "en", server })));
});

test("is served under the address that people reach, in the language asked for, and only once to whoever keeps it", async () => {
  const { handler } = openHandler({ publicOrigin: new URL("https://hatinh.example/gop-y/") });
  const ask = (path: string, headers = {}) => handler(new Request(`http://localhost${path}`, { headers }));
  const first = await ask("/api/v1/openapi.json?lang=en");
  expect(first.headers.get("access-control-allow-origin")).toBe("*");
  expect(await first.json()).toEqual(openApi({ lang: "en", server: "https://hatinh.example/gop-y" }));
  const again = await ask("/api/v1/openapi.json?lang=en", { "if-none-match": first.headers.get("etag") ?? "" });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});
