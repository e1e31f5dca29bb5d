import { expect, test } from "vitest";
import { openHandler } from "../../../test/open-handler.ts";

test("what did not change is not sent again; what changed, and what is no answer, is", async () => {
  const { get, send, postJson } = openHandler();
  const first = await get("/report");
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  for (const header of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
    const again = await get("/report", { "if-none-match": header });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
    expect(again.headers.get("cache-control")).toBe("no-store");
  }
  await send();
  expect((await get("/report", { "if-none-match": etag })).status).toBe(200);
  expect((await get("/report?from=x", { "if-none-match": "*" })).status).toBe(422);
  expect((await postJson("/visits", {})).headers.has("etag")).toBe(false);
});
