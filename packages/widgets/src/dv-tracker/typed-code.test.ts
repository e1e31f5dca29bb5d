import { expect, test } from "vitest";
import { code, own } from "../testing/answers.stub.js";
import { answer } from "../testing/fetch.stub.js";
import { press, settled, textOf, type } from "../testing/mount.stub.js";
import { calls, eachAlone, tracker } from "./tracker.stub.js";

eachAlone();

/** The code of the stub as a field holds it after typing with a Vietnamese keyboard on, or a full-width one. */
const fullWidth = [...code]
  .map((one) => (one === "-" ? "－" : String.fromCharCode(one.charCodeAt(0) + 0xfee0)))
  .join("");

test.each([
  ["18073-QXYT3-7ƯP6C", "18073-QXYT3-7WP6C"],
  ["18073 nrẻf xw9nt", "18073-NRE3F-XW9NT"],
  [fullWidth, code],
  [`Mã tra cứu: ${code} Mã riêng của người gửi: K7QM-9XWR`, code],
  [`https://phuong.example/trang/dich-vu/tra-cuu#dv=${code}`, code],
])("%s is looked up as %s", async (typed, asked) => {
  const element = await tracker(answer(own));
  await type(element, "#code", typed);
  await press(element, ".primary");
  await settled(element);
  expect(calls.map(({ url }) => url)).toEqual([`/api/v1/agencies/18073/cases/${asked}`]);
});

test("a secret that may have been typed in two ways is asked with both", async () => {
  const element = await tracker(answer(own));
  await type(element, "#code", code);
  await press(element, "summary");
  await type(element, "#secret", "K7QM-9XẺ");
  await press(element, ".primary");
  await settled(element);
  expect(calls[0]!.headers["receipt-secret"]).toBe("K7QM-9XER,K7QM-9XE3");
});

test("a mistyped code is said to be, and not asked for", async () => {
  const element = await tracker(answer(own));
  await type(element, "#code", "18073-QXYT3-7ƯP6D");
  await press(element, ".primary");
  expect([calls.length, textOf(element)]).toEqual([0, expect.stringContaining("gõ sai")]);
});
