import { describe, expect, test } from "vitest";
import { docx } from "../docx/docx.js";
import { nghiDinh30 } from "./profile.js";
import { profileProblems } from "./profile-problems.js";
import { yearReportDocument } from "../report/year-report-document.js";
import { office, yearReport } from "../../test/year-report.js";

describe("the profile of Nghị định 30/2020", () => {
  test("keeps every size and margin in the range the decree allows", () => {
    expect(profileProblems(nghiDinh30)).toEqual([]);
  });

  test("is A4 with margins of 20, 20, 30 and 15 mm", () => {
    expect(nghiDinh30.page).toEqual({ width: 210, height: 297 });
    expect(Object.values(nghiDinh30.margins).map(({ size }) => size)).toEqual([20, 20, 30, 15]);
  });

  const tight = { ...nghiDinh30, margins: { ...nghiDinh30.margins, left: { size: 25, range: [30, 35] as const } } };

  test("names the place that leaves the range, what came and what was allowed", () => {
    expect(profileProblems(tight)).toEqual([
      { code: "size-out-of-range", path: "margins.left", facts: { value: 25, minimum: 30, maximum: 35 } },
    ]);
  });

  test("nothing is written by a profile that leaves the decree", async () => {
    const made = yearReportDocument(yearReport, office);
    expect(made.ok && (await docx(made.value, { profile: tight })).ok).toBe(false);
  });
});
