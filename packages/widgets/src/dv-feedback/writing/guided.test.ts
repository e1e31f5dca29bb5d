import { html } from "lit";
import { describe, expect, test } from "vitest";
import { receipt } from "../../testing/answers.stub.js";
import { answer, refusal } from "../../testing/fetch.stub.js";
import { find, focused, press, textOf, type } from "../../testing/mount.stub.js";
import { eachAlone, ended, filled, form, network, send, sent } from "../feedback-form.stub.js";

eachAlone();

describe("complaints and denunciations are met before anything is sent", () => {
  test("a denunciation is not sent, not even kept on the device, and keeps its words on the screen", async () => {
    const words = "Tôi xin tố cáo ông A lấn chiếm đất công.";
    const element = await filled(words);
    await send(element);
    expect(sent()).toEqual([]);
    expect(localStorage).toHaveLength(0);
    expect(focused()?.id).toBe("guided");
    expect(textOf(element)).toContain("Ban Tiếp công dân tỉnh");
    expect(textOf(element)).not.toContain("gửi tiếp");
    expect(find<HTMLTextAreaElement>(element, "#text").value).toBe(words);
  });

  test("nor is one that stands in the place alone", async () => {
    const element = await filled();
    await type(element, "#place", "Tôi tố cáo ông A nhận hối lộ");
    await send(element);
    expect(sent()).toEqual([]);
    expect(localStorage).toHaveLength(0);
    expect(focused()?.id).toBe("guided");
  });

  test("one that stands in the name is not kept on the device", async () => {
    const element = await filled();
    find(element, "#name").closest("details")!.open = true;
    await type(element, "#name", "Tố cáo ông A nhận hối lộ");
    await expect.poll(() => localStorage.length).toBe(0);
    await type(element, "#name", "Nguyễn Thị An");
    await expect.poll(() => localStorage.length).toBe(1);
  });

  test("a complaint is not sent until the person says that it is none", async () => {
    const element = await filled("Tôi khiếu nại quyết định xử phạt số 12 của phường");
    await send(element);
    expect(sent()).toEqual([]);
    await press(element, "#guided .button:last-child");
    await ended(element, ".slip");
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.body).toMatchObject({ notComplaint: true });
    expect(focused()?.id).toBe("slip");
  });

  test.each([
    [1, "giống một tố cáo"],
    [2, "giống một khiếu nại"],
  ])(
    "one question with three answers; answer %i shows the lawful way, and what was typed stays",
    async (answer, shown) => {
      const words = "Tôi khiếu nại quyết định xử phạt số 12 của phường";
      const element = await filled(words);
      await send(element);
      expect(find(element, "#guided").textContent).toContain("khiếu nại một quyết định, hay góp ý?");
      await press(element, `#guided .button:nth-child(${answer})`);
      await expect.poll(() => find(element, "#guided").textContent).toContain(shown);
      expect(focused()?.id).toBe("guided");
      expect(sent()).toEqual([]);
      expect(find<HTMLTextAreaElement>(element, "#text").value).toBe(words);
    },
  );

  test("who accuses without the word is asked as well, and the draft is deleted once it is said to be a denunciation", async () => {
    const words = "Ông hiệu trưởng nhận mỗi suất vào lớp một hai mươi triệu.";
    const element = await filled(words);
    await send(element);
    expect(find(element, "#guided").textContent).toContain("khiếu nại một quyết định, hay góp ý?");
    expect(sent()).toEqual([]);
    await press(element, "#guided .button:nth-child(1)");
    await expect.poll(() => find(element, "#guided").textContent).toContain("giống một tố cáo");
    expect(localStorage).toHaveLength(0);
    expect(find<HTMLTextAreaElement>(element, "#text").value).toBe(words);
  });

  test("what only the server takes for a complaint can be sent on as well", async () => {
    const problem = { code: "guided-kind", path: "text", facts: { kind: "complaint" } };
    network(refusal(422, "guided-kind", [problem]), answer(receipt, 201));
    const element = await filled();
    await send(element);
    await press(element, "#guided .button:last-child");
    await ended(element, ".slip");
    expect(sent()[1]?.body).toMatchObject({ notComplaint: true });
    expect(focused()?.id).toBe("slip");
  });

  test("what only the server recognises is met in the same way", async () => {
    network(refusal(422, "guided-kind", [{ code: "guided-kind", path: "text", facts: { kind: "denunciation" } }]));
    const element = await filled();
    await send(element);
    expect(find(element, "#guided").textContent).toContain("giống một tố cáo");
    expect(localStorage).toHaveLength(0);
  });

  test("the agency's own channels take the place of the general ones", async () => {
    const element = await form(html`<p slot="channels">Tầng 1, 00 đường Mẫu, thứ Năm hằng tuần</p>`);
    find<HTMLDetailsElement>(element, ".not-here details").open = true;
    await ended(element, "slot[name=channels]");
    const [assigned] = find<HTMLSlotElement>(element, "slot[name=channels]").assignedElements();
    expect(assigned?.textContent).toContain("thứ Năm");
  });
});
