import { expect, test } from "vitest";
import { enqueue } from "../../device/message-queue.js";
import { receipt } from "../../testing/answers.stub.js";
import { answer } from "../../testing/fetch.stub.js";
import { WORDS, eachAlone, form, network, sent } from "../feedback-form.stub.js";

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
