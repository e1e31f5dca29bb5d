import { afterEach, expect, test } from "vitest";
import { receipt } from "../testing/answers.stub.js";
import { type Call, answer, stubFetch } from "../testing/fetch.stub.js";
import { sendFeedback } from "./client.js";

const prototype = Array.prototype as { toJSON?: () => string };
let restore = () => {};
afterEach(() => {
  delete prototype.toJSON;
  restore();
});

test("a list is sent as a list, also where a library of the page makes texts of lists (Prototype until 1.7)", async () => {
  const stub = stubFetch(answer(receipt, 201));
  ({ restore } = stub);
  const calls: Call[] = stub.calls;
  prototype.toJSON = function (this: unknown[]) {
    return `[${this.map((one) => JSON.stringify(one)).join(", ")}]`;
  };
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
