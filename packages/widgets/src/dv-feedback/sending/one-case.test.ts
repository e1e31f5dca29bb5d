import { describe, expect, test, vi } from "vitest";
import { receipt } from "../../testing/answers.stub.js";
import { answer, refusal } from "../../testing/fetch.stub.js";
import { dequeue } from "../../device/message-queue.js";
import { find, has, press, type } from "../../testing/mount.stub.js";
import { eachAlone, filled, keys, kept, network, send, sent, waiting, works } from "../feedback-form.stub.js";

eachAlone();

describe("one message is one case", () => {
  test("with contact data too: the consent given with it comes back with its words, and they keep their key", async () => {
    network("offline", answer(receipt, 201));
    const element = await filled();
    find<HTMLDetailsElement>(element, "details:has(#phone)").open = true;
    await type(element, "#phone", "0912 345 678");
    await press(element, "#consent");
    await send(element);
    await press(element, ".edit");
    expect(find<HTMLInputElement>(element, "#consent").checked).toBe(true);
    await send(element);
    const [first, second] = keys();
    expect(second).toBe(first);
  });

  test("an agency that asks for work in place of waiting has it, and the message with it", async () => {
    const facts = { retryAfterSeconds: 60, challenge: "8.zz.0a.0b" };
    network(refusal(429, "work-wanted", [{ code: "work-wanted", path: "", facts }]), answer(receipt, 201));
    const element = await filled();
    await send(element);
    await expect.poll(() => has(element, ".slip")).toBe(true);
    expect(works()).toEqual([undefined, expect.stringMatching(/^8\.zz\.0a\.0b\.\d+$/)]);
  });

  test("the draft has the key before the message leaves: a page that ends at that moment leaves no second message", async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    const drafts: string[] = [];
    put.mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
      drafts.push(...kept());
      put.mockRestore();
      return this.put(value);
    });
    await send(await filled());
    const { key } = JSON.parse(drafts.join()) as { key: string };
    expect(keys()).toEqual([key]);
  });

  test("a message is claimed before another tab can see it: whoever pressed the button is shown its way", async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    let held: Promise<LockManagerSnapshot> | undefined;
    put.mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
      held = navigator.locks.query();
      put.mockRestore();
      return this.put(value);
    });
    await send(await filled());
    expect((await held)?.held?.map(({ name }) => name)).toContain(`dv-${keys()[0]}`);
  });

  test("what was taken back while it was on its way still shows its receipt", async () => {
    const element = await filled();
    let arrive: (response: Response) => void = () => {};
    const line = vi.spyOn(globalThis, "fetch").mockReturnValueOnce(new Promise((done) => (arrive = done)));
    find(element, ".send").click();
    await expect.poll(() => line.mock.calls.length).toBe(1);
    await press(element, ".remove");
    expect(has(element, "[part=sending]")).toBe(false);
    arrive(new Response(JSON.stringify(receipt), { status: 201 }));
    await expect.poll(() => has(element, "[part=sending]") && waiting(element).textContent).toContain(receipt.code);
    line.mockRestore();
  });

  test("what another tab removed is not sent from here", async () => {
    network("offline", answer(receipt, 201));
    const element = await filled();
    await send(element);
    await dequeue(keys()[0]!);
    await press(element, ".now");
    await expect.poll(() => has(element, "[part=sending]")).toBe(false);
    expect(sent()).toHaveLength(1);
  });

  test("a key that the agency knows with other words does not close the way for good", async () => {
    network(refusal(409, "key-reused"), answer(receipt, 201));
    const element = await filled();
    await send(element);
    await send(element, ".slip");
    const [first, second] = keys();
    expect(second).not.toBe(first);
  });
});
