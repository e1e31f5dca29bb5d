import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { notice, published } from "../../testing/answers.stub.js";
import { drawn, find, has, mount, press, settled, textOf, type, violations } from "../../testing/mount.stub.js";
import type { DvFeedback } from "../dv-feedback.js";
import { WORDS, eachAlone, keys, send, sent } from "../feedback-form.stub.js";

eachAlone();
afterEach(() => void vi.restoreAllMocks());

let wards = 0;
let ward: string;
// What a page knows of an agency it asks once.
beforeEach(() => void (ward = `/ward-${++wards}`));

const form = () => mount(html`<dv-feedback agency="18073" endpoint=${ward}></dv-feedback>`);
async function written(text = WORDS) {
  const element = await form();
  find<HTMLInputElement>(element, "#kind").click();
  await type(element, "#text", text);
  return element;
}
const body = () => sent().at(-1)!.body as { field?: string; consent?: unknown };

/** An agency that answers at some addresses in another way. @returns what was asked there */
function answersAt(addresses: RegExp, answered: () => Promise<Response>): string[] {
  const rest = globalThis.fetch;
  const asked: string[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    const url = input as string;
    if (!addresses.test(url)) return rest(input, init);
    asked.push(`${init?.method} ${url} ${init?.body as string}`);
    return answered();
  });
  return asked;
}
const noticeIs = (answered: () => Promise<Response>) => answersAt(/\/notice$/, answered);

describe("what the message is about", () => {
  test("is guessed on the device and sent only where the sender chose", async () => {
    const element = await written();
    const select = await drawn<HTMLSelectElement>(element, "#field");
    expect(select.selectedOptions[0]!.text).toBe("Điện, chiếu sáng (đoán theo lời viết)");
    await send(element);
    expect(body()).not.toHaveProperty("field");
  });

  test("is what the sender chose, and the next message begins without it", async () => {
    const element = await written();
    const select = await drawn<HTMLSelectElement>(element, "#field");
    select.value = "duong";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await send(element);
    expect(body().field).toBe("duong");
    expect(select.value).toBe("");
  });

  test("is asked nothing where the agency has no list", async () => {
    ward = "/without";
    const element = await written();
    await drawn(element, "#publish");
    expect(has(element, "#field")).toBe(false);
  });
});

describe("consent to publish", () => {
  test.each<[string, string[], string[]]>([
    ["is never ticked beforehand", [], []],
    ["goes along when it was ticked", ["#publish"], ["publish"]],
    ["stands beside that to be contacted", ["#publish", "#consent"], ["contact", "publish"]],
  ])("%s", async (_, boxes, purposes) => {
    const element = await written();
    find<HTMLDetailsElement>(element, "details:has(#phone)").open = true;
    for (const box of boxes) await press(element, `input${box}`);
    await drawn(element, "#publish");
    await send(element);
    expect((body().consent as { purposes: string[] }).purposes.toSorted()).toEqual(purposes);
    expect(find<HTMLInputElement>(element, "#publish").checked, "the next one allows nothing by itself").toBe(false);
  });

  test("comes back with words that left before, and counts before its box can be drawn: one case", async () => {
    const key = crypto.randomUUID();
    const fields = { kind: "concern", text: WORDS, notice: notice.version, consent: "publish" };
    localStorage.setItem(`dv-draft:18073:${location.pathname}:${crypto.randomUUID()}`, JSON.stringify({ fields, key }));
    noticeIs(() => new Promise(() => {}));
    const element = await form();
    await press(element, "#draft .button");
    expect(has(element, "#publish")).toBe(false);
    await send(element);
    expect(body().consent).toEqual({ notice: notice.version, purposes: ["publish"] });
    expect(keys()).toEqual([key]);
  });

  test("under another notice is none", async () => {
    noticeIs(() => Promise.resolve(Response.json({ ...notice, version: "2027-01" })));
    const element = await mount(
      html`<dv-feedback agency="18073" endpoint=${ward}>
        <form>
          <input type="hidden" name="notice" .value=${notice.version} />
          <input type="checkbox" name="consent" value="publish" checked />
          <input type="radio" name="kind" value="concern" checked />
        </form>
      </dv-feedback>`,
    );
    await type(element, "#text", WORDS);
    expect((await drawn<HTMLInputElement>(element, "#publish")).checked).toBe(false);
    await send(element);
    expect(body().consent).toEqual({ notice: "2027-01", purposes: [] });
  });

  test("is not asked without a notice, which it rests on", async () => {
    noticeIs(() => Promise.resolve(Response.json({})));
    const element = await written();
    await drawn(element, "#field");
    expect(has(element, "#publish")).toBe(false);
  });
});

describe("where the sender stands", () => {
  /** A device that says where it is, or why it does not. */
  function deviceSays(answer: Partial<GeolocationCoordinates> | number) {
    vi.spyOn(navigator.geolocation, "getCurrentPosition").mockImplementation((known, failed) => {
      if (typeof answer === "number") failed?.({ code: answer, PERMISSION_DENIED: 1 } as GeolocationPositionError);
      else known({ coords: answer } as GeolocationPosition);
    });
  }
  const asked = async () => {
    const element = await written();
    await drawn(element, "#position button");
    await press(element, "#position button");
    return element;
  };

  test("goes along once it is pressed, with the permission to use it, and not with the next message", async () => {
    deviceSays({ latitude: 18.3421712, longitude: 105.9056249 });
    const element = await asked();
    expect(textOf(find(element, "#position"))).toContain("Sẽ gửi kèm vị trí: 18.34217,105.90562");
    expect(await violations(element)).toEqual([]);
    await send(element);
    expect(body()).toMatchObject({
      contact: { position: "18.34217,105.90562" },
      consent: { notice: notice.version, purposes: ["locate"] },
    });
    expect(textOf(find(element, "#position"))).not.toContain("18.34217");
  });

  test("can be taken out again, and the permission with it", async () => {
    deviceSays({ latitude: 18.3, longitude: -1 });
    const element = await asked();
    await press(element, "#position button");
    await send(element);
    expect(body()).not.toHaveProperty("contact");
    expect((body().consent as { purposes: string[] }).purposes).toEqual([]);
  });

  test.each([
    ["refuses", 1, "Máy này không cho trang biết vị trí"],
    ["finds nothing in time", 3, "Máy này chưa tìm được vị trí"],
  ])("of a device that %s is told in words, and the message goes without it", async (_, code, words) => {
    deviceSays(code);
    const element = await asked();
    expect(textOf(find(element, "#position"))).toContain(words);
    await send(element);
    expect(body()).not.toHaveProperty("contact");
  });

  test("is asked of nobody by itself", async () => {
    const ask = vi.spyOn(navigator.geolocation, "getCurrentPosition");
    await drawn(await written(), "#position button");
    expect(ask).not.toHaveBeenCalled();
  });
});

describe("what was answered alike", () => {
  test("is found on the device, folded, and stops nothing", async () => {
    const element = await written("den duong truoc truong tieu hoc lai hong");
    const fold = await drawn<HTMLDetailsElement>(element, "#similar");
    expect(fold.open).toBe(false);
    expect(textOf(fold)).toContain("Việc tương tự đã trả lời (1)");
    expect(textOf(fold)).toContain("Đã thay bóng đèn.");
    expect(await violations(element)).toEqual([]);
    await send(element);
    expect(sent()).toHaveLength(1);
  });

  test("is asked for by words of the agency's own list, and the agency hears no other word", async () => {
    const older = { ...published[0]!, id: "older", lang: "en", answer: "Đã thay đèn đường trước trường." };
    const asked = answersAt(/\/answers\?/, () => Promise.resolve(Response.json({ entries: [older] })));
    const element = await written();
    await drawn(element, "#field");
    await type(element, "#text", "Bà Hạnh số 9: đèn đường trước trường tiểu học hỏng");
    await expect.poll(() => has(element, "#similar") && textOf(find(element, "#similar"))).toContain(older.answer);
    // A screen reader speaks them in the language that they were written in.
    const spoken = [...element.renderRoot.querySelectorAll<HTMLElement>("#similar [lang]")];
    expect(spoken.map(({ lang, textContent }) => `${lang}: ${textContent}`)).toEqual(
      expect.arrayContaining([`en: ${older.question}`, `en: ${older.answer}`, `vi: ${published[0]!.answer}`]),
    );
    expect(asked).toEqual([`GET ${ward}/agencies/18073/answers?like=den%20duong undefined`]);
  });

  test("is not asked for with a word of a text that reads like a denunciation", async () => {
    const asked = answersAt(/\/answers\?/, () => Promise.resolve(Response.json({ entries: [] })));
    const element = await written("Tôi tố cáo ông Ví nhận hối lộ khi thay đèn đường.");
    const select = await drawn<HTMLSelectElement>(element, "#field");
    await expect.poll(() => select.selectedOptions[0]!.text).toContain("đoán theo lời viết");
    await settled(element);
    expect(asked).toEqual([]);
  });

  test("is not shown where the words are others", async () => {
    const element = await written("Cảm ơn cán bộ tư pháp đã giúp tôi.");
    await drawn(element, "#field");
    expect(has(element, "#similar")).toBe(false);
  });
});

describe("nothing of it is needed", () => {
  test.each<[string, () => Promise<Response>]>([
    ["never answers", () => new Promise(() => {})],
    ["has no such address", () => Promise.resolve(Response.json({ status: 404 }, { status: 404 }))],
    ["answers what cannot be drawn", () => Promise.resolve(Response.json({ fields: [{ id: "x" }], entries: [null] }))],
    ["answers no list", () => Promise.resolve(Response.json({ fields: "x", entries: {} }))],
  ])("an agency that %s has the words all the same, and hears nothing of them before they are sent", async (_, say) => {
    const asked = answersAt(/\/(?:fields|answers)$/, say);
    const element = await written();
    expect([has(element, "#field"), has(element, "#similar")]).toEqual([false, false]);
    await send(element);
    expect(body()).toMatchObject({ text: WORDS });
    expect(asked).toEqual(["answers", "fields"].map((list) => `GET ${ward}/agencies/18073/${list} undefined`));
  });

  test.each<[string, () => Promise<never>]>([
    ["is still on its way", () => new Promise(() => {})],
    ["cannot be had", () => Promise.reject(new Error("no matter.js"))],
  ])("words are sent while the part %s", async (_, coming) => {
    const element = await mount<DvFeedback>(html`<dv-feedback agency="18073" endpoint=${ward}></dv-feedback>`);
    const load = element._load.bind(element);
    vi.spyOn(element, "_load").mockImplementation((name, loading) =>
      load(name, name === "matter" ? coming() : loading),
    );
    find<HTMLInputElement>(element, "#kind").click();
    await type(element, "#text", WORDS);
    await send(element);
    expect(body()).toMatchObject({ text: WORDS });
    expect(has(element, "#field")).toBe(false);
  });
});
