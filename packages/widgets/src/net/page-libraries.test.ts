import { afterEach, expect, test } from "vitest";
import { receipt } from "../testing/answers.stub.js";
import { type Call, answer, stubFetch } from "../testing/fetch.stub.js";
import { remember, remembered } from "../device/remembered.js";
import { sendFeedback } from "./client.js";

const prototype = Array.prototype as { toJSON?: () => string };
const asText = function (this: unknown[]) {
  return `[${this.map((one) => JSON.stringify(one)).join(", ")}]`;
};
let restore = () => {};
afterEach(() => {
  delete prototype.toJSON;
  restore();
});

test("a list is sent as a list, also where a library of the page makes texts of lists (Prototype until 1.7)", async () => {
  const stub = stubFetch(answer(receipt, 201));
  ({ restore } = stub);
  const calls: Call[] = stub.calls;
  prototype.toJSON = asText;
  const consent = { notice: "2026-11", purposes: ["contact" as const] };
  const sent = {
    key: crypto.randomUUID(),
    kind: "concern" as const,
    text: "Đèn đường hỏng.",
    lang: "vi" as const,
    consent,
  };
  const outcome = await sendFeedback({ endpoint: "/api/v1", agency: "18073" }, sent);
  delete prototype.toJSON;
  expect(outcome.ok).toBe(true);
  expect(calls.map(({ body }) => body)).toEqual([sent]);
});

test("codes that a person asked this device to keep are there again", () => {
  prototype.toJSON = asText;
  const kept = [{ code: "18073-K7QM9-XWRFT", secret: "7Q4M-XKP9" }, { code: "18073-33333-33333" }];
  for (const receipt of kept.toReversed()) expect(remember("18073", receipt)).toBe(true);
  delete prototype.toJSON;
  expect(remembered("18073")).toEqual(kept);
  localStorage.clear();
});
