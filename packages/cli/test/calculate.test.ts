import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { haTinhIllustrative } from "@danvan/core/data";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(path.join(tmpdir(), "danvan-cli-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(args, "2026-12-01T02:00:00.000Z");

describe("danvan deadline", () => {
  test("the report of 2027 is due on Saturday 4 December; the other readings stand beside it", async () => {
    const { code, out } = await run("deadline", "--rule", "ht-bao-cao-nam", "--from", "2027-01-01");
    expect(code).toBe(0);
    expect(out).toContain("Hạn: hết Thứ Bảy, 04/12/2027");
    expect(out).toContain("hết Thứ Sáu, 03/12/2027");
  });

  test("answers in English, and as JSON with its steps", async () => {
    const args = ["deadline", "--rule", "ht-bao-cao-nam", "--from", "2026-01-01"];
    expect((await run(...args, "--lang", "en")).out).toContain("Due: the end of Friday 4 December 2026");
    expect(JSON.parse((await run(...args, "--json")).out)).toMatchObject({
      ok: true,
      date: "2026-12-04",
      rule: "ht-bao-cao-nam",
    });
  });

  test("a figure of a single source is refused, counted with when asked for, and marked", async () => {
    const args = ["deadline", "--rule", "nd09-gui-chinh-phu", "--from", "2026-07-01", "--every", "quarter"];
    expect(await run(...args)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/mới thấy ở một nguồn[^]*thêm --unverified/) as string,
    });
    const { code, out } = await run(...args, "--unverified");
    expect([code, out]).toEqual([0, expect.stringMatching(/^Hạn: hết Thứ Sáu, 25\/09\/2026\n[^]*Chưa kiểm chứng/)]);
    const { out: list } = await run("deadline", "list");
    expect(list).toMatch(/^nd09-gui-chinh-phu .*\[Chưa kiểm chứng\]$/m);
    expect(list).toMatch(/^tc-giai-quyet .*…\)$/m);
  });

  test("a period that there is not is no command", async () => {
    const { code } = await run("deadline", "--rule", "nd09-gui-chinh-phu", "--from", "2026-07-01", "--every", "week");
    expect(code).toBe(2);
  });

  test("a moment is Vietnam's, and what is wrong with it stands at its option", async () => {
    const args = ["deadline", "--rule", "dlcn-vi-pham-72-gio", "--from", "30/11/2026"];
    expect((await run(...args, "--at", "30/11/2026 10:00")).out).toContain("Hạn: 10:00 Thứ Năm, 03/12/2026");
    expect((await run(...args, "--at", "29/11/2026 10:00")).err).toContain("[tại at]");
    expect((await run(...args)).err).toContain("[tại at]");
  });

  test.each([
    ["at", "don-xu-ly-ban-dau", "30/11/2026 10:00"],
    ["every", "don-xu-ly-ban-dau", "month"],
    ["every", "ht-bao-cao-nam", "month"],
  ])("--%s is not left aside where the rule %s has no use for it", async (option, rule, value) => {
    const { code, err } = await run("deadline", "--rule", rule, "--from", "2026-11-30", `--${option}`, value);
    expect([code, err]).toEqual([2, expect.stringContaining(`không dùng --${option}`)]);
  });

  test("an unknown rule names the known ones", async () => {
    const { code, err } = await run("deadline", "--rule", "x", "--from", "2026-01-01");
    expect(code).toBe(1);
    expect(err).toContain("ht-bao-cao-nam");
  });
});

describe("danvan score and danvan rubric check", () => {
  beforeAll(() => {
    writeFileSync(at("rubric.json"), JSON.stringify(haTinhIllustrative));
    const [first, ...rest] = haTinhIllustrative.criteria;
    writeFileSync(
      at("short.json"),
      JSON.stringify({ ...haTinhIllustrative, criteria: [{ ...first!, max: first!.max - 1 }, ...rest] }),
    );
    writeFileSync(at("facts.json"), JSON.stringify({ "pakn-on-time": 18, "pakn-within-competence": 20 }));
    writeFileSync(at("wrong.json"), JSON.stringify({ "pakn-on-time": -1 }));
    writeFileSync(at("list.json"), "[1]");
    writeFileSync(at("broken.json"), "{");
  });

  test("a sound rubric passes and says what kind it is", async () => {
    const { code, out } = await run("rubric", "check", at("rubric.json"));
    expect(code).toBe(0);
    expect(out).toContain("Bộ tiêu chí minh họa, không phải quy định của cơ quan nào.");
  });

  test("weights that do not sum are refused with what was expected and what came", async () => {
    const { code, err } = await run("rubric", "check", at("short.json"), "--lang", "en");
    expect(code).toBe(1);
    expect(err).toContain("The criteria do not sum to the maximum. [at criteria] (expected: 100; got: 99)");
  });

  test("a score gives each criterion its points, value and clause when asked to explain", async () => {
    const args = ["score", "--rubric", at("rubric.json"), "--facts", at("facts.json")];
    const short = await run(...args);
    const long = await run(...args, "--explain");
    expect([short.code, long.code]).toEqual([0, 0]);
    expect(short.out).toContain("13,5/15 điểm ở các tiêu chí đã có số liệu, trên tối đa 100 điểm.");
    expect(short.out).toContain("Chưa đủ số liệu để đề xuất mức.");
    expect(short.out).toContain("Báo cáo gửi trễ hạn");
    expect(short.out).not.toContain("reports-late");
    expect(short.out).toContain("minh họa, không phải quy định");
    expect(short.out).not.toContain("Khoản 6.1");
    expect(long.out).toMatch(/13,5\/15 điểm; điểm theo tỷ lệ.*: 18; .*: 20\)\. Khoản 6\.1/);
    expect(JSON.parse((await run(...args, "--json")).out)).toMatchObject({
      ok: true,
      rubric: "hatinh-illustrative",
      total: 135_000,
    });
  });

  test.each([
    ["wrong.json", "Số này không được âm."],
    ["list.json", "Sai kiểu dữ liệu."],
    ["broken.json", "Tệp không phải JSON đọc được."],
    ["none.json", "Không có tệp này."],
  ])("facts in %s: %s", async (file, sentence) => {
    const { code, err } = await run("score", "--rubric", "hatinh-illustrative", "--facts", at(file));
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });
});

describe("misuse ends with 2 and shows how it is used", () => {
  test.each([
    [[]],
    [["dance"]],
    [["constructor"]],
    [["rubric", "paint", "x"]],
    [["rubric", "check"]],
    [["deadline", "--rule", "x"]],
    [["deadline", "--ruel", "x"]],
    [["score", "--rubric", "hatinh-illustrative", "--facts", "x", "--side", "both"]],
    [["deadline", "--lang", "fr"]],
  ])("danvan %j", async (args) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain("danvan deadline --rule ID --from DATE");
  });

  test("help is no misuse", async () => {
    expect(await run("--version")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^danvan \d+\.\d+\.\d+/) as string,
      err: "",
    });
    expect(await run("report", "--help", "--lang", "en")).toMatchObject({ code: 0, err: "" });
  });
});
