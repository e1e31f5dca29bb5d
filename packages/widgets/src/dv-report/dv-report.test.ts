import { html } from "lit";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { emptyReport, report } from "../testing/answers.stub.js";
import "../define/dv-report.js";
import { type Call, type Reply, answer, refusal, stubFetch } from "../testing/fetch.stub.js";
import { find, focused, has, mount, press, settled, textOf, type, violations } from "../testing/mount.stub.js";
import { periodChoices } from "./period-choices.js";
import { score } from "./report-duties.stub.js";
import { compared, large, oneMonth, province, whole } from "./reports.stub.js";

let calls: Call[] = [];
let restore = () => {};
async function account(template = html`<dv-report agency="18073"></dv-report>`, ...replies: Reply[]) {
  ({ calls, restore } = stubFetch(...(replies.length > 0 ? replies : [answer(report)])));
  const element = await mount(template);
  await settled(element);
  return element;
}
afterEach(() => restore());
const plain = html`<dv-report agency="18073"></dv-report>`;

describe("accessible in every state", () => {
  test.each<[string, Reply]>([
    ["full", answer(report)],
    ["empty", answer(emptyReport)],
    ["whole", answer(whole)],
    ["province", answer(province)],
    ["two years", answer(large)],
    ["one month", answer(oneMonth)],
    ["failed", refusal(500, "internal")],
    ["loading", "silence"],
  ])("%s", async (_state, reply) => expect(await violations(await account(plain, reply))).toEqual([]));
});

test("rates carry their parts and the national definition", async () => {
  const words = textOf(await account());
  for (const expected of [
    "88,9%",
    "Trong 198 phản ánh, kiến nghị thuộc việc của cơ quan, 176 đã xử lý đúng hạn",
    "94,9%",
    "QĐ 766/QĐ-TTg",
    "19 ngày",
  ])
    expect(words).toContain(expected);
});

test("a rate of nothing is not applicable, never zero or a hundred", async () => {
  const words = textOf(await account(plain, answer(emptyReport)));
  expect(words).toContain("Chưa có số liệu");
  expect(words).toContain("Chưa có ý kiến nào");
});

test("what the chart draws, a table says", async () => {
  const element = await account();
  expect(find(element, ".plot").getAttribute("aria-hidden")).toBe("true");
  expect(element.shadowRoot!.querySelectorAll(".chart > rect")).toHaveLength(22);
  const rows = [...element.shadowRoot!.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows[6]).toEqual(["07/2026", "31", "27"]);
});

test("the month that is not over is told from the others, in the chart and in the table", async () => {
  const element = await account();
  const running = [...element.shadowRoot!.querySelectorAll(".chart > .running")];
  expect(running.map((bar) => bar.getAttribute("fill"))).toEqual([null, "url(#hatch)"]);
  expect(element.shadowRoot!.querySelector("tbody tr:last-child th")!.textContent).toBe("11/2026, tháng chưa hết");
});

test("one bar says what is on time, not due yet and late, and its words say the same", async () => {
  const element = await account();
  const rate = find(element, ".rates > div");
  expect([...rate.querySelectorAll("li")].map(({ textContent }) => textContent.trim())).toEqual([
    "176 đúng hạn",
    "14 chưa đến hạn",
    "8 trễ hạn",
  ]);
  const widths = [...rate.querySelectorAll(".parts > rect")].map((part) => parseFloat(part.getAttribute("width")!));
  expect(widths.map(Math.round)).toEqual([89, 7, 4]);
});

test("the period goes to the API; a date that is none is left out and said once", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  await account(html`<dv-report agency="18073" from="2026-01-01" to="cuối năm"></dv-report>`);
  expect(calls.map(({ url }) => url)).toEqual(["/api/v1/agencies/18073/report?from=2026-01-01"]);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

test("a static file needs no agency", async () => {
  const element = await account(html`<dv-report src="/bao-cao/2026.json"></dv-report>`);
  expect(calls.map(({ url }) => url)).toEqual(["/bao-cao/2026.json"]);
  expect(textOf(element)).toContain("214");
});

test("something else than a report is not believed; a second try may succeed", async () => {
  const element = await account(plain, answer({ version: 2 }), answer(report));
  expect(textOf(element)).toContain("không phải của cơ quan");
  await press(element, ".button");
  expect(textOf(element)).toContain("88,9%");
});

test("English", async () =>
  expect(textOf(await account(html`<dv-report agency="18073" lang="en"></dv-report>`))).toContain("88.9%"));

describe("the period", () => {
  const urls = () => calls.map(({ url }) => url.slice("/api/v1/agencies/18073/report?".length));
  const choose = async (element: HTMLElement, name: RegExp) => {
    const list = find<HTMLSelectElement>(element, "#pick");
    const option = [...list.options].find(({ label }) => name.test(label))!;
    await userEvent.selectOptions(list, option);
    await settled(element);
  };

  test("years are chosen by name, counted from the server's own day", async () => {
    const element = await account();
    expect([...find<HTMLSelectElement>(element, "#pick").options].map(({ label }) => label)).toEqual([
      "Năm nay (2026)",
      "Năm trước (2025)",
      "Kỳ báo cáo 2026 (01/12/2025 – 30/11/2026)",
      "Chọn ngày (tính trọn tháng)…",
    ]);
    await choose(element, /Năm trước/);
    await choose(element, /Kỳ báo cáo/);
    await choose(element, /Năm nay/);
    expect(urls()).toEqual(["", "from=2025-01-01&to=2025-12-31", "from=2025-12-01&to=2026-11-30", ""]);
  });

  test("days are chosen one by one; a reversed period is said beside them and asks for nothing", async () => {
    const element = await account();
    await choose(element, /Chọn ngày/);
    expect(find<HTMLInputElement>(element, "#from").value).toBe("2026-01-01");
    await type(element, "#from", "2026-11-30");
    await press(element, ".picker .button");
    expect(find(element, "#wrong").textContent).toContain("ngày đầu không sau ngày cuối");
    expect(focused()).toBe(find(element, "#from"));
    expect(calls).toHaveLength(1);
    await type(element, "#from", "2026-03-01");
    await press(element, ".picker .button");
    expect(urls().at(-1)).toBe("from=2026-03-01&to=2026-11-22");
    expect(find<HTMLSelectElement>(element, "#pick").selectedOptions[0]!.label).toBe("Chọn ngày (tính trọn tháng)…");
  });

  test("days are answered by their whole months, and then stand so in their fields", async () => {
    const month = { ...report, period: { ...report.period, from: "2026-11-01", to: "2026-11-22" } };
    const element = await account(plain, answer(month), answer(month));
    await choose(element, /Chọn ngày/);
    await type(element, "#from", "2026-11-09");
    await press(element, ".picker .button");
    expect(urls().at(-1)).toBe("from=2026-11-09&to=2026-11-22");
    expect(find<HTMLInputElement>(element, "#from").value).toBe("2026-11-01");
  });

  test("figures stay while others are fetched, and the choice stays when they cannot be had", async () => {
    const element = await account(plain, answer(report), refusal(503, "store-busy"), answer(report));
    await choose(element, /Năm trước/);
    expect(find(element, "[role=alert] h3").textContent).toBe("Chưa tải được số liệu");
    expect(find<HTMLSelectElement>(element, "#pick").selectedOptions[0]!.label).toBe("Năm trước (2025)");
    expect(textOf(element)).not.toContain("88,9%");
    await choose(element, /Năm nay/);
    expect(textOf(element)).toContain("88,9%");
  });

  test("what is shown is announced", async () => {
    const element = await account();
    expect(find(element, "[role=status]").textContent).toContain("Từ 01/01/2026 đến 22/11/2026");
  });

  test("a static file has one period, so none is offered", async () => {
    const element = await account(html`<dv-report src="/bao-cao/2026.json"></dv-report>`);
    expect(has(element, ".picker")).toBe(false);
  });

  test("the year is that of Vietnam", () =>
    expect(periodChoices("2026-12-31T18:00:00Z").last).toEqual({ from: "2026-01-01", to: "2026-12-31" }));
});

test("a change is told in words, beside what was before", async () => {
  const words = textOf(await account(plain, answer(compared)));
  for (const expected of [
    "Tăng 12, trước 202",
    "Giảm 3, trước 6",
    "Không đổi",
    "Tăng 2,1 điểm phần trăm, trước 86,8%",
    "Giảm 0,6 điểm phần trăm, trước 95,5%",
    "Giảm 12 ngày, trước 31 ngày",
    "từ 01/01/2025 đến 22/11/2025",
  ])
    expect(words).toContain(expected);
});

test("a duty stands with its state and the figures it was read from; who reads is told whose reading it is", async () => {
  const words = textOf(await account(plain, answer(whole)));
  for (const expected of [
    "6 nhiệm vụ. Đã thực hiện: 1 Thực hiện một phần: 1 Chưa thực hiện: 1 Không phát sinh: 1 Chưa có số liệu: 2",
    "Khoản 6.4 Thực hiện một phần",
    "Phản ánh, kiến nghị xử lý đúng hạn: 176 trên 198",
    "Khoản 6.3 Chưa thực hiện",
    "Yêu cầu cung cấp thông tin trả lời đúng hạn: Không nêu",
    "Chỉ thị không nêu thế nào là đã thực hiện",
    "số của một hoặc hai vụ việc",
  ])
    expect(words).toContain(expected);
});

test("ratings of visits stand apart from those of answers; where few would be told, only their number", async () => {
  expect(textOf(await account(plain, answer(whole)))).toContain("52 trên 58 lượt hài lòng hoặc rất hài lòng (89,7%).");
  restore();
  const few = textOf(await account(plain, answer({ ...whole, visits: { rated: 3, satisfied: null } })));
  expect(few).toContain("3 lượt đánh giá.");
});

test("what a rubric is stands beside every number that comes from it, and it is nobody's", async () => {
  const words = textOf(await account(plain, answer(whole)));
  expect(words).toContain("Bộ tiêu chí minh họa, không phải quy định của cơ quan nào");
  expect(words).toContain("Không có văn bản nào làm căn cứ");
  expect(words).not.toContain("Mức đề xuất"); // while figures are missing, no band
  expect(words).toContain("Chưa đủ số liệu để đề xuất mức: còn 2 số liệu chưa có.");
  const points = words.match(/[\d,]+ trên \d+ điểm(, [\d,]+%)?( \([^)]*\))?/g);
  expect(points).toEqual([
    "23,3 trên 25 điểm (minh họa)",
    "10 trên 10 điểm (minh họa)",
    "13,3 trên 15 điểm (minh họa)",
  ]);
  expect(words).toContain("chưa chấm (tối đa 5 điểm) (minh họa)");
  expect(words).not.toMatch(/Phạm vi|điểm (của )?(tỉnh )?Hà Tĩnh/i);
});

test("an official rubric tells its basis and whose it is; what was not checked says so at every number", async () => {
  const rubric: typeof score.rubric = {
    ...score.rubric,
    status: "official",
    confidence: "unverified",
    jurisdiction: "Việt Nam",
    legalBasis: { document: "Quyết định 766/QĐ-TTg", article: "nhóm 5" },
  };
  const complete = { missing: 0, percent: 93.2, band: { vi: "Tốt", en: "Good" } };
  const words = textOf(await account(plain, answer({ ...report, score: { ...score, rubric, ...complete } })));
  for (const expected of [
    "Có số chưa kiểm chứng với văn bản gốc",
    "Căn cứ: nhóm 5, Quyết định 766/QĐ-TTg. Phạm vi: Việt Nam.",
    "23,3 trên 25 điểm, 93,2% (chưa kiểm chứng)",
    "Mức đề xuất: Tốt (chưa kiểm chứng)",
    "10 trên 10 điểm (chưa kiểm chứng)",
  ])
    expect(words).toContain(expected);
});

test("a province names who has not published, and suppresses what would point at a person", async () => {
  const element = await account(plain, answer(province));
  const rows = [...element.shadowRoot!.querySelectorAll("[part=agencies] tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim().replaceAll("\u00a0", " ")),
  );
  expect(rows[0]).toEqual(["Phường Thành Sen", "214", "181", "4", "89%", "96%", "12 ngày"]);
  expect(rows[2]!.slice(0, 6)).toEqual(["Xã Hương Sơn", ...Array<string>(5).fill("Không nêu")]);
  expect(rows[4]).toEqual(["Xã Sơn Tây", "Chưa công khai số liệu"]);
  expect(textOf(element)).toContain("4 trên 5 cơ quan đã công khai");
});

describe("downloads are made on the device", () => {
  async function download(element: HTMLElement, name: string) {
    const saved: { name: string; text: Promise<string> }[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      const file = { name: this.download, text: fetch(this.href).then((response) => response.arrayBuffer()) };
      saved.push({
        name: file.name,
        text: file.text.then((bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)),
      });
    });
    restore(); // the stub knows no blob
    const button = [...element.shadowRoot!.querySelectorAll("[part=files] button")].find(({ textContent }) =>
      textContent!.includes(name),
    );
    await userEvent.click(button!);
    click.mockRestore();
    return { name: saved[0]!.name, text: await saved[0]!.text };
  }

  test("the table is one that a spreadsheet set to Vietnamese reads", async () => {
    const { name, text } = await download(await account(plain, answer(whole)), "CSV");
    expect(name).toBe("18073-2026-01-01-2026-11-22.csv");
    expect(text.startsWith("\uFEFFsep=;\r\nCơ quan;UBND phường Thành Sen;18073\r\n")).toBe(true);
    for (const line of ["Tiếp nhận;214;202", "2026-07;31;27", "Đúng hạn (%);88,9;86,8;176 trên 198;14 chưa đến hạn"])
      expect(text.split("\r\n")).toContain(line);
    expect(text).toContain("6.4;Thực hiện một phần");
    expect(text).toContain('13,3;15;"tính theo số liệu; Bộ tiêu chí minh họa, không phải quy định của cơ quan nào"');
  });

  test("the data are the report as it came", async () => {
    const { name, text } = await download(await account(plain, answer(whole)), "JSON");
    expect([name, JSON.parse(text)]).toEqual(["18073-2026-01-01-2026-11-22.json", whole]);
  });
});
