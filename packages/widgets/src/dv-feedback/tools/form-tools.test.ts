import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { receipt } from "../../testing/answers.stub.js";
import "../../define/dv-feedback.js";
import { type Call, answer, stubFetch } from "../../testing/fetch.stub.js";
import { find, has, mount, press, settled, textOf, type, violations } from "../../testing/mount.stub.js";

let restore = () => {};
let calls: Call[] = [];
beforeEach(() => {
  localStorage.clear();
  ({ calls, restore } = stubFetch(answer(receipt, 201)));
});
afterEach(() => {
  restore();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function tools(): Promise<HTMLElement> {
  const element = await mount(html`<dv-feedback agency="18073"></dv-feedback>`);
  const places = [...element.shadowRoot!.querySelectorAll("details")];
  places.find((place) => place.textContent.includes("Chữ to"))!.open = true;
  await expect.poll(() => has(element, "#big")).toBe(true);
  return element;
}
const pressed = (element: HTMLElement, id: string) => find(element, id).getAttribute("aria-pressed");

describe("large letters", () => {
  test("are at least a third larger, say that they are on, and go again", async () => {
    const element = await tools();
    const size = () => parseFloat(getComputedStyle(find(element, "#text")).fontSize);
    const before = size();
    await press(element, "#big");
    expect(size()).toBeGreaterThanOrEqual(before * 1.33);
    expect(pressed(element, "#big")).toBe("true");
    expect(await violations(element)).toEqual([]);
    await press(element, "#big");
    expect([size(), pressed(element, "#big")]).toEqual([before, "false"]);
  });
});

describe("helped entry", () => {
  test("asks for the contact of the person helped, and the agency hears that somebody helped", async () => {
    const element = await tools();
    await press(element, "#helped");
    expect(textOf(element)).toContain("Số điện thoại của người được nhập hộ");
    expect(await violations(element)).toEqual([]);
    find<HTMLInputElement>(element, "#kind").click();
    await type(element, "#text", "Đèn đường trước trường tiểu học hỏng đã hai tuần.");
    await press(element, ".send");
    await expect.poll(() => calls.length).toBe(1);
    expect(calls[0]!.body).toMatchObject({ helped: true });
  });

  test("taken back, nothing of it is said", async () => {
    const element = await tools();
    await press(element, "#helped");
    await press(element, "#helped");
    expect(textOf(element)).not.toContain("được nhập hộ");
  });
});

describe("reading aloud", () => {
  /** A browser's voice that writes down what it says, and begins unless told what happens instead. */
  function voice(langs: readonly string[], happens: Event | null = new Event("start")) {
    const said: { text: string; lang: string }[] = [];
    vi.spyOn(speechSynthesis, "speak").mockImplementation((spoken) => {
      said.push({ text: spoken.text, lang: spoken.lang });
      if (happens) spoken.dispatchEvent(happens);
    });
    vi.spyOn(speechSynthesis, "getVoices").mockReturnValue(langs.map((lang) => ({ lang }) as SpeechSynthesisVoice));
    return said;
  }

  test("begins with the notice when asked, and not before", async () => {
    const said = voice(["vi-VN"]);
    const element = await tools();
    expect(said).toEqual([]);
    await press(element, "#aloud");
    expect(said).toEqual([
      { text: expect.stringContaining("Không nhận khiếu nại, tố cáo tại đây") as string, lang: "vi-VN" },
    ]);
    expect(pressed(element, "#aloud")).toBe("true");
    expect(await violations(element)).toEqual([]);
  });

  test("reads the name and hint of what is come to, and never what was typed", async () => {
    const said = voice(["vi-VN"]);
    const element = await tools();
    await type(element, "#text", "Chuyện riêng của nhà tôi.");
    await press(element, "#aloud");
    find(element, "#text").focus();
    find(element, "#kind").focus();
    expect(said.at(-2)!.text).toMatch(/^Nội dung\. Việc gì, từ bao giờ/);
    expect(said.at(-1)!.text).toBe("Bạn muốn gửi gì?. Phản ánh. Một việc chưa tốt, hư hỏng, vướng mắc");
    expect(JSON.stringify(said)).not.toContain("Chuyện riêng");
  });

  test("reads what is wrong", async () => {
    const said = voice(["vi-VN"]);
    const element = await tools();
    await press(element, "#aloud");
    await press(element, ".send");
    await settled(element);
    expect(said.at(-1)!.text).toContain("Chưa gửi được: còn 2 chỗ cần xem lại");
  });

  test("stops when pressed again", async () => {
    const said = voice(["vi-VN"]);
    const cancel = vi.spyOn(speechSynthesis, "cancel");
    const element = await tools();
    await press(element, "#aloud");
    cancel.mockClear();
    await press(element, "#aloud");
    expect(cancel).toHaveBeenCalled();
    const before = said.length;
    find(element, "#text").focus();
    expect(said).toHaveLength(before);
    expect(pressed(element, "#aloud")).toBe("false");
  });

  test("says so where the device has no Vietnamese voice", async () => {
    const said = voice(["en-US", "de-DE"]);
    const element = await tools();
    await press(element, "#aloud");
    expect(textOf(element)).toContain("chưa có giọng đọc tiếng Việt");
    expect([said, pressed(element, "#aloud")]).toEqual([[], "false"]);
  });

  const error = (name: SpeechSynthesisErrorCode) =>
    new SpeechSynthesisErrorEvent("error", { error: name, utterance: new SpeechSynthesisUtterance("") });

  test("says so where no voice is told of and none is heard", async () => {
    voice([], error("voice-unavailable"));
    const element = await tools();
    await press(element, "#aloud");
    await settled(element);
    expect(textOf(element)).toContain("chưa có giọng đọc tiếng Việt");
    expect(textOf(element)).not.toContain("Đang đọc");
    expect(pressed(element, "#aloud")).toBe("false");
  });

  test("says so where a voice neither begins nor fails, and before that claims nothing", async () => {
    voice([], null);
    const element = await tools();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    find(element, "#aloud").click();
    await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(textOf(element)).not.toMatch(/Đang đọc|chưa có giọng/);
    vi.advanceTimersByTime(4_000);
    vi.useRealTimers();
    await settled(element);
    expect(textOf(element)).toContain("chưa có giọng đọc tiếng Việt");
    expect(pressed(element, "#aloud")).toBe("false");
  });

  test("goes on where a word was cut short by the next before any began", async () => {
    voice([], error("interrupted"));
    const element = await tools();
    await press(element, "#aloud");
    await settled(element);
    expect(textOf(element)).not.toContain("chưa có giọng");
    expect(pressed(element, "#aloud")).toBe("true");
  });

  test("is not offered by a browser that cannot speak", async () => {
    const spoken = Object.getOwnPropertyDescriptor(window, "SpeechSynthesisUtterance")!;
    Reflect.deleteProperty(window, "SpeechSynthesisUtterance");
    const element = await tools();
    expect(has(element, "#aloud")).toBe(false);
    Object.defineProperty(window, "SpeechSynthesisUtterance", spoken);
  });
});
