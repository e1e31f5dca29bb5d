import { expect, test } from "vitest";
import { readYearPart } from "./year-part.js";

const evidence = { title: "Kế hoạch 12/KH-UBND", link: null, page: "3", section: "II.2" };

test("a duty holds its plan, owner, dates and progress, and evidence with page and section", () => {
  const duty = {
    plan: "Tổ chức hai hội nghị đối thoại.",
    owner: "Văn phòng",
    from: "2026-03-01",
    to: "2026-10-31",
    progress: "under-way",
    result: "",
    evidence: [evidence],
  };
  // Evidence without a file says so.
  const read = { ...duty, evidence: [{ ...evidence, file: null }] };
  expect(readYearPart("duty", duty)).toEqual({ ok: true, value: read });
});

test("a model is in one of its states", () =>
  expect(
    readYearPart("model", {
      name: "Tuyến đường tự quản",
      place: "Tổ dân phố 3",
      field: "society",
      kind: "collective",
      state: "economy",
      who: "Văn phòng",
      evidence: [],
    }),
  ).toMatchObject({ problems: [{ code: "choice-unknown", path: "state" }] }));
