import { describe, expect, test, vi } from "vitest";
import {
  answered,
  answeredTwice,
  answeredWithFiles,
  code,
  olderAnswered,
  own,
  received,
  refused,
  reopened,
} from "../testing/answers.stub.js";
import { answer } from "../testing/fetch.stub.js";
import { drawn, find, focused, has, press, settled, textOf } from "../testing/mount.stub.js";
import { calls, eachAlone, network, secret, senderCase, tracker } from "./tracker.stub.js";

eachAlone();

const address = `/api/v1/agencies/18073/cases/${code}`;

describe("a case tells where it stands", () => {
  test("status, promised date with its reasons, history", async () => {
    const words = textOf(await tracker(answer(received), code));
    for (const expected of ["Đang xử lý", "Trong hạn", "Thứ Ba, 01/12/2026", "Vì sao là ngày này?", "Giao xử lý"])
      expect(words).toContain(expected);
  });

  test("the answer keeps its lines and is never markup", async () => {
    const text = "Dòng một\n<img src=x onerror=alert(1)>";
    const element = await tracker(answer({ ...answered, answer: { ...answered.answer, text } }), code);
    expect(find(element, ".words").textContent).toBe(text);
    expect(has(element, "img")).toBe(false);
  });

  test("what a newer server says is shown as it says it, also under a name that every object has", async () => {
    const timeline = [{ type: "constructor", at: received.receivedAt }];
    const element = await tracker(answer({ ...received, status: "toString", kind: "valueOf", timeline }), code);
    expect(textOf(find(element, "[part=case]"))).toMatch(/valueOf · .* toString .*constructor/);
    expect(textOf(element)).not.toContain("native code");
  });

  test("a refusal gives its reason", async () => {
    const words = textOf(await tracker(answer(refused), code));
    expect(words).toContain("Không thuộc thẩm quyền của cơ quan này");
  });

  test("one that was passed on says to whom and why; the matters split from it are named to its sender", async () => {
    const to = { code: "18100", name: "UBND xã Bên Cạnh" };
    const transfer = { at: "2026-11-25T02:00:00.000Z", to, text: "Đường do xã quản lý." };
    const words = textOf(
      await tracker(answer({ ...received, agency: to, transfer, parts: ["18073-AAAAA-AAAAA"] }), code),
    );
    for (const expected of ["UBND xã Bên Cạnh", "Đường do xã quản lý.", "18073-AAAAA-AAAAA"])
      expect(words).toContain(expected);
  });

  test("an answer can be rated on the spot, once", async () => {
    const element = await tracker(answer(answered), code);
    const rating = await drawn(element, "dv-rating");
    network(answer({}, 201));
    await press(rating, "input");
    await press(rating, ".button");
    await settled(element);
    expect(calls[0]).toMatchObject({ url: `${address}/rating`, body: { level: 5 } });
    expect(textOf(element)).toContain("đã được đánh giá");
    expect(focused()?.id, "what had the keyboard is gone").toBe("rated");
  });

  test("an older server sends no files and takes no re-opening: the case reads, and nothing is offered", async () => {
    const element = await tracker(answer(olderAnswered), code);
    expect(textOf(element)).toContain("đèn đã sáng lại");
    expect([has(element, "[part=files]"), has(element, ".reopen"), has(element, "#consent")]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

test("a second answer stands behind the first, each with its instant and its files", async () => {
  const element = await tracker(answer(answeredTwice), code);
  const replies = [...element.shadowRoot!.querySelectorAll<HTMLElement>("[part=answer]")];
  const titles = replies.map((reply) => reply.querySelector("h3")!.textContent);
  expect(titles).toEqual(["Trả lời của cơ quan, lần đầu", "Trả lời của cơ quan, sau khi xem lại"]);
  expect(replies.map((reply) => reply.querySelectorAll("a").length)).toEqual([2, 0]);
  expect(textOf(replies[0]!)).toMatch(/đèn đã sáng lại.*10:40 27\/11\/2026.*Tải tệp PDF 1/);
  expect(textOf(replies[1]!)).toMatch(/dây dẫn.*15:00 29\/11\/2026/);
});

describe("the promised date", () => {
  const due = {
    ...received.due!,
    steps: [...received.due!.steps, { code: "reopening-without-limit", facts: { at: "2026-11-28" } }],
  };

  test("is one line once the answer is there, and its reasons are behind it", async () => {
    const element = await tracker(answer(answered), code);
    expect(find(element, "[part=due] > summary").textContent.trim()).toBe("Đã hẹn trả lời: Thứ Ba, 01/12/2026");
    expect(has(element, ".date")).toBe(false);
  });

  test("of a case that is open again is that of the first answer, and the second look has none", async () => {
    const element = await tracker(answer({ ...reopened, due }), code);
    expect(textOf(find(element, "[part=case]"))).toMatch(
      /Đang xử lý Mở lại .*Chưa có quy định về hạn cho lần xem lại này/,
    );
    expect(find(element, "[part=due] > summary").textContent.trim()).toBe(
      "Lần đầu, ngày hẹn trả lời: Thứ Ba, 01/12/2026",
    );
    expect(textOf(element)).not.toMatch(/đúng hạn|sau hạn|Quá hạn/);
  });
});

describe("files", () => {
  test("the agency's are links that anyone with the code may follow", async () => {
    const element = await tracker(answer(answeredWithFiles), code);
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>("[part=files] a")];
    expect(links.map((link) => [link.getAttribute("href"), link.textContent?.trim()])).toEqual([
      [`${address}/files/${answeredWithFiles.files[0]!.id}`, "Tải tệp PDF 1 (182 kB)"],
      [`${address}/files/${answeredWithFiles.files[1]!.id}`, "Tải ảnh 2 (1,2 MB)"],
    ]);
  });

  test("the sender's own is fetched with the secret in a header, and offered from this page", async () => {
    const element = await senderCase();
    network(answer("bytes"));
    await press(element, "[part=files] button");
    expect(calls).toMatchObject([
      { url: `${address}/files/${own.files[2]!.id}`, method: "GET", headers: { "receipt-secret": secret } },
    ]);
    const link = focused() as HTMLAnchorElement;
    expect([link.protocol, link.download.slice(-4)]).toEqual(["blob:", ".jpg"]);
    expect(link.textContent).toContain("Lưu");
  });

  test("one that does not come says so and can be asked for again", async () => {
    const element = await senderCase();
    network("offline");
    await press(element, "[part=files] button");
    expect(textOf(element)).toContain("Chưa tải được tệp. Máy chưa nối được mạng");
    await press(element, "[part=files] button");
    expect(calls).toHaveLength(2);
  });

  test("a device that cannot offer it says so, and everything else can still be done", async () => {
    const element = await senderCase();
    network(answer("bytes"), answer("bytes"));
    vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
      throw new TypeError("refused");
    });
    await press(element, "[part=files] button");
    expect(textOf(element)).toContain("Chưa tải được tệp.");
    vi.restoreAllMocks();
    await press(element, "[part=files] button");
    expect(textOf(element)).toContain("Lưu");
  });
});
