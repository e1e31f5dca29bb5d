import { afterEach, expect, test, vi } from "vitest";
import { narrowConsent } from "./client.js";

const AT = { endpoint: "https://gopy.example/api/v1", agency: "18073" };
const arrays = Array.prototype as { toJSON?: () => string };

afterEach(() => {
  delete arrays.toJSON;
  vi.unstubAllGlobals();
});

test("an array is sent as one, also where an old library of the page makes a text of every array", async () => {
  const bodies: unknown[] = [];
  const fetch = async (_: string, { body }: RequestInit) => {
    bodies.push(JSON.parse(body as string));
    return new Response('{"version":1}');
  };
  vi.stubGlobal("fetch", fetch);
  // As Prototype.js before 1.7 has it.
  arrays.toJSON = function (this: unknown[]) {
    return `[${this.map((one) => JSON.stringify(one)).join(", ")}]`;
  };
  const sent = narrowConsent(AT, "18073-33333-33333", "3333-3333", ["contact", "publish"]);
  delete arrays.toJSON;
  expect((await sent).ok).toBe(true);
  expect(bodies).toEqual([{ purposes: ["contact", "publish"] }]);
});

test("a request is made where nothing can end it", async () => {
  vi.stubGlobal("AbortController", undefined);
  vi.stubGlobal("fetch", async () => new Response('{"version":1}'));
  expect((await narrowConsent(AT, "18073-33333-33333", "3333-3333", [])).ok).toBe(true);
});
