import { expect, test } from "vitest";
import { enqueue } from "../../device/message-queue.js";
import { receipt } from "../../testing/answers.stub.js";
import { answer, refusal } from "../../testing/fetch.stub.js";
import { find, settled, type } from "../../testing/mount.stub.js";
import { WORDS, eachAlone, filled, form, network, send, sent } from "../feedback-form.stub.js";

eachAlone();

test("a message that waits goes to the address of the tag as it is now, not of the one it was written in", async () => {
  await enqueue({
    agency: "18073",
    endpoint: "https://may-chu-cu.example/api",
    feedback: { key: crypto.randomUUID(), kind: "concern", text: WORDS, lang: "vi" },
  });
  network(answer(receipt, 201));
  await form();
  await expect.poll(() => sent().map(({ url }) => url)).toEqual(["/api/v1/agencies/18073/feedback"]);
});

test("a message that waits is not sent to another agency that the tag has come to name", async () => {
  network(refusal(503, "store-unavailable"), answer(receipt, 201));
  const element = await filled();
  await send(element, ".now");
  element.setAttribute("agency", "18484");
  element.setAttribute("endpoint", "/api/v2");
  await settled(element);
  find(element, ".now").click();
  await expect
    .poll(() => sent().map(({ url }) => url))
    .toEqual(["/api/v1/agencies/18073/feedback", "/api/v2/agencies/18073/feedback"]);
});

test("a tag that loses its agency while somebody writes takes no word away", async () => {
  const element = await filled();
  element.setAttribute("agency", "");
  await settled(element);
  await type(element, "#place", "Ngõ 5");
  element.setAttribute("agency", "18073");
  await settled(element);
  expect(find<HTMLTextAreaElement>(element, "#text").value).toBe(WORDS);
  await send(element, ".slip");
  expect(sent().map(({ body }) => body)).toMatchObject([{ text: WORDS, place: "Ngõ 5" }]);
});
