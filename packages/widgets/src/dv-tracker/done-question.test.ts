import { expect, test } from "vitest";
import { answered, code, own } from "../testing/answers.stub.js";
import { answer } from "../testing/fetch.stub.js";
import { find, focused, has, press, settled, textOf, violations } from "../testing/mount.stub.js";
import { calls, eachAlone, network, secret, senderCase, tracker } from "./tracker.stub.js";

eachAlone();

const asking = { ...own, asksIfDone: true };

test("whether it is really done is asked of the sender alone, and said once", async () => {
  const element = await senderCase(asking);
  expect(await violations(element)).toEqual([]);
  network(answer({ version: 1 }, 201), answer(own));
  find(element, "[part=confirm] .primary").click();
  find(element, "[part=confirm] .primary").click();
  await settled(element);
  await settled(element);
  expect(calls).toMatchObject([
    {
      url: `/api/v1/agencies/18073/cases/${code}/confirmation`,
      method: "POST",
      headers: { "receipt-secret": secret },
      body: { done: true },
    },
    { method: "GET" },
  ]);
  expect(has(element, "[part=confirm]")).toBe(false);
  expect(textOf(element)).toContain("Đã ghi nhận: việc đã xong.");
  expect(has(await tracker(answer(answered), code), "[part=confirm]")).toBe(false);
});

test("not yet leads to the form that opens the case again", async () => {
  const element = await senderCase(asking);
  await press(element, "[part=confirm] .button:not(.primary)");
  expect(focused()?.id).toBe("reason");
});

test("without the agency's word nothing is noted", async () => {
  const element = await senderCase(asking);
  network("offline");
  await press(element, "[part=confirm] .primary");
  await settled(element);
  expect(textOf(element)).toContain("Chưa có xác nhận của cơ quan.");
  expect(has(element, "[part=confirm]")).toBe(true);
});
