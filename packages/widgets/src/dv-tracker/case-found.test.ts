import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { answered, code, received } from "../testing/answers.stub.js";
import { answer, refusal } from "../testing/fetch.stub.js";
import { find, focused, press, settled, textOf, type, violations } from "../testing/mount.stub.js";
import { calls, eachAlone, secret, senderCase, tracker } from "./tracker.stub.js";

eachAlone();

const address = `/api/v1/agencies/18073/cases/${code}`;

describe("a code is read as people type it", () => {
  test("small letters, no dashes, no agency, and Enter", async () => {
    const element = await tracker(answer(answered));
    find(element, "#code").focus();
    await settled(element);
    await userEvent.keyboard("k7qm9 xwrft{Enter}");
    // Keys come from another process: they may arrive after the call that sent them.
    await expect.poll(() => calls).toMatchObject([{ url: address, headers: { accept: "application/json" } }]);
    await expect.poll(() => focused()?.textContent).toBe("Đã trả lời");
  });

  test.each([
    ["K7QM9", "chưa đủ"],
    ["K7QM9-XWRFO", "“O”"],
    ["K7QM9-XWRTF", "gõ sai hoặc đổi chỗ"],
  ])("%s is met in the browser: %s", async (typed, words) => {
    const element = await tracker("offline");
    await type(element, "#code", typed);
    await press(element, ".button");
    expect(find(element, "#code-problem").textContent).toContain(words);
    expect(focused()?.id).toBe("code");
    expect(calls).toEqual([]);
  });
});

describe("a page opened at #dv=CODE shows that case", () => {
  test("at once, with the keyboard on it", async () => {
    history.replaceState(null, "", `#dv=${code}`);
    const element = await tracker(answer(received));
    await settled(element);
    expect(calls.map(({ url }) => url)).toEqual([address]);
    expect(find<HTMLInputElement>(element, "#code").value).toBe(code);
    expect(focused()?.id).toBe("case");
  });

  test("also when the page is there already", async () => {
    const element = await tracker(answer(received));
    history.replaceState(null, "", `#dv=${code}`);
    dispatchEvent(new HashChangeEvent("hashchange"));
    await settled(element);
    expect(focused()?.id).toBe("case");
  });

  test("and not another anchor of the page", async () => {
    history.replaceState(null, "", "#tra-cuu");
    await tracker(answer(received));
    expect(calls).toEqual([]);
  });
});

describe("the secret of the receipt", () => {
  test("goes in a header and never in an address", async () => {
    const element = await senderCase();
    expect(calls.map(({ url, headers }) => [url, headers["receipt-secret"]])).toEqual([[address, secret]]);
    expect(location.href).not.toContain(secret);
    expect(textOf(element)).toContain("Tệp bạn đã gửi");
  });

  test.each([
    ["K7QM", "chưa đủ"],
    ["K7QM-9XWO", "“O”"],
  ])("%s is met in the browser: %s", async (typed, words) => {
    const element = await tracker("offline");
    await type(element, "#code", code);
    await press(element, "summary");
    await type(element, "#secret", typed);
    await press(element, ".primary");
    expect(find(element, "#secret-problem").textContent).toContain(words);
    expect(focused()?.id).toBe("secret");
    expect(calls).toEqual([]);
  });

  test("a wrong one is said beside its field", async () => {
    const element = await tracker(refusal(403, "receipt-secret-wrong"));
    await type(element, "#code", code);
    await press(element, "summary");
    await type(element, "#secret", "3333-3333");
    await press(element, ".primary");
    expect(find(element, "#secret-problem").textContent).toContain("không phải của mã tra cứu");
    expect(focused()?.id).toBe("secret");
    expect(await violations(element)).toEqual([]);
  });
});

test("a failure says what to do, and the code stays", async () => {
  const element = await tracker("offline");
  await type(element, "#code", code);
  await press(element, ".button");
  expect(textOf(element)).toContain("chưa nối được mạng");
  expect(find<HTMLInputElement>(element, "#code").value).toBe(code);
});
