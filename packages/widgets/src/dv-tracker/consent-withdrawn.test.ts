import { describe, expect, test } from "vitest";
import { code, own } from "../testing/answers.stub.js";
import { answer } from "../testing/fetch.stub.js";
import { find, focused, has, press, textOf, violations } from "../testing/mount.stub.js";
import { calls, eachAlone, network, secret, senderCase } from "./tracker.stub.js";

eachAlone();

const address = `/api/v1/agencies/18073/cases/${code}`;

describe("consent is withdrawn purpose by purpose", () => {
  test("asked once, saying what is erased; then done, said and shown", async () => {
    const element = await senderCase();
    network(answer({ version: 1, purposes: ["publish"] }));
    await press(element, "#w-contact");
    expect(focused()?.id).toBe("asking");
    expect(focused()?.textContent).toContain("bị xóa ngay và không khôi phục được");
    expect(calls).toEqual([]);
    await press(element, "#asking button");
    expect(calls).toMatchObject([
      { url: `${address}/consent`, headers: { "receipt-secret": secret }, body: { purposes: ["publish"] } },
    ]);
    expect([focused()?.id, has(element, "#w-contact"), has(element, "#w-publish")]).toEqual(["consent", false, true]);
    expect(find(element, "[part=consent] [role=status]").textContent).toContain("đã bị xóa");
    expect(await violations(element)).toEqual([]);
  });

  test("keeping it leads back to its button", async () => {
    const element = await senderCase();
    await press(element, "#w-publish");
    await press(element, "#asking button:last-child");
    expect(focused()?.id).toBe("w-publish");
  });

  test("without a connection it is still in force, and says so", async () => {
    const element = await senderCase();
    network("offline");
    await press(element, "#w-contact");
    await press(element, "#asking button");
    expect(textOf(element)).toContain("có thể vẫn còn hiệu lực");
    expect(has(element, "#asking")).toBe(true);
  });

  test("after the last one nothing is left", async () => {
    const element = await senderCase({ ...own, consent: { purposes: ["contact"] } });
    network(answer({ version: 1, purposes: [] }));
    await press(element, "#w-contact");
    await press(element, "#asking button");
    expect(textOf(element)).toContain("Không còn sự đồng ý nào");
  });
});
