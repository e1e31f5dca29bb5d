import { describe, expect, test } from "vitest";
import { haTinhIllustrative, indicators, ngheAnDraft2025 } from "../data/index.js";
import { must } from "../terms/errors.js";
import { prepare } from "./scorer.js";
import { explainLine, explainScore } from "./sentences.js";
import { scoreSealer } from "./receipt.js";

const scorer = prepare(haTinhIllustrative, indicators);
const score = scorer.score(must(scorer.read({ "reports-late": 2, "reports-late-excused": 1 })), "self");
const reporting = score.lines.find(({ criterion }) => criterion === "10")!;

describe("S21 a score speaks", () => {
  test("S21 a line says criterion, points, rule, reason, values and clauses, in Vietnamese", () =>
    expect(explainLine(scorer, reporting, "vi")).toBe(
      "10. Chế độ thông tin, báo cáo: 3,75/5 điểm; trừ điểm theo lần, đã loại trừ lần có lý do được xác nhận (Báo cáo gửi trễ hạn: 2; Báo cáo trễ hạn có lý do khách quan được xác nhận: 1). Phần tổ chức thực hiện.",
    ));

  test("S21 and in English", () =>
    expect(explainLine(scorer, reporting, "en")).toMatch(
      /^10\. Information and reporting: 3\.75\/5 points; points off/,
    ));

  test("S21 the first sentence says that an illustrative rubric is no rule, and the next that too little is known for a band", () => {
    const [first, second] = explainScore(scorer, score, "vi");
    expect(first).toContain("minh họa, không phải quy định");
    expect(first).toContain("3,75/5 điểm ở các tiêu chí đã có số liệu, trên tối đa 100 điểm.");
    expect(second).toBe("Chưa đủ số liệu để đề xuất mức.");
  });

  test("S18 while a fact is missing there is neither share nor band, however few points there are", () => {
    expect(score).toMatchObject({ known: 50_000, percent: null, band: null, notRated: { reason: "facts-missing" } });
    const nothing = scorer.score(must(scorer.read({})), "self");
    expect(nothing).toMatchObject({ total: 0, known: 0, percent: null, band: null });
  });

  test("S21 what held a better band back is a sentence", () => {
    const draft = prepare(ngheAnDraft2025, indicators);
    const given = { "co-tiep-cong-dan": 1, "diem-tiep-cong-dan": 21.22, "co-khieu-nai-to-cao": 0, "co-pakn": 0 };
    const row = must(draft.read({ ...given, "co-ket-luan-thanh-tra": 0, "diem-thuong": 10 }));
    expect(explainScore(draft, draft.score(row, "self"), "vi")[2]).toBe(
      "Chưa đạt mức Hoàn thành xuất sắc nhiệm vụ vì tiêu chí “Tiếp công dân” dưới 21,25 điểm.",
    );
  });
});

describe("S22 a scoring can be kept and done again", () => {
  const facts = { "reports-late": 2, "reports-late-excused": 1, "par-index": 88.35 };

  test("S22 the same facts give the same bytes, and a replay agrees", async () => {
    const sealer = await scoreSealer(scorer);
    const sealed = must(await sealer.seal(facts, "self"));
    expect(
      must(await sealer.seal({ "par-index": 88.35, "reports-late-excused": 1, "reports-late": 2 }, "self")),
    ).toEqual(sealed);
    expect(must(await sealer.replay(sealed)).score.total).toBe(scorer.score(must(scorer.read(facts)), "self").total);
  });

  test("S22 a receipt that was altered is refused", async () => {
    const sealer = await scoreSealer(scorer);
    const sealed = must(await sealer.seal(facts, "self"));
    const altered = { ...sealed, text: sealed.text.replace('"self"', '"appraised"') };
    expect(await sealer.replay(altered)).toMatchObject({ ok: false, problems: [{ code: "receipt-altered" }] });
  });

  test("S22 another rubric's receipt is refused", async () => {
    const sealed = must(await (await scoreSealer(scorer)).seal(facts, "self"));
    const other = await scoreSealer(prepare({ ...haTinhIllustrative, jurisdiction: "khác" }, indicators));
    expect(await other.replay(sealed)).toMatchObject({ ok: false, problems: [{ code: "rubric-differs" }] });
  });
});
