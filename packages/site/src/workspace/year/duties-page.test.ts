import { dutiesOf, must, reportDue } from "@danvan/core";
import { directive, indicators } from "@danvan/core/data";
import type { YearBasis, YearRecord } from "@danvan/server";
import { expect, test } from "vitest";
import { thanhSen } from "../../../test/deployment.ts";
import { siteFixture } from "../../../test/site-fixture.ts";
import { mountSite } from "../../kit/view/site.ts";
import { view } from "../../kit/view/view.ts";
import { workspaceView } from "../workspace-view.ts";
import { dutiesPage, dutyPage } from "./duties-page.ts";

const due = must(reportDue(directive.report, 2026, thanhSen.book, thanhSen.calendar));
const record: YearRecord = {
  agency: "18073",
  year: 2026,
  state: "draft",
  isWritable: true,
  due,
  isLate: null,
  events: [],
  parts: [],
  names: {},
};
/** Sở Nội vụ is a department and the overseer: between them both owe every clause. */
const duties = dutiesOf(directive, ["department", "home-affairs"], due.date);
const basis: YearBasis = {
  period: { from: "2025-12-01", to: "2026-11-30" },
  directive,
  duties,
  indicators,
  reception: [],
  scorer: null,
};
const shown = workspaceView(view(mountSite(siteFixture().options.site, ""), "vi", "/x"), {
  id: "a",
  name: "a",
  agency: "18073",
  roles: ["head"],
});

test("every clause of the directive has a place in plan, evidence and report", () => {
  const list = dutiesPage(shown, record, basis);
  const clauses = directive.tasks.flatMap((task) => task.clauses);
  expect(duties.map(({ clause }) => clause.id)).toEqual(clauses.map(({ id }) => id));
  const without = duties.filter((duty) => {
    const page = dutyPage(shown, record, basis, duty, null);
    const section = directive.sections.some(({ clauses: served }) => served.includes(duty.clause.id));
    const inPlan = list.includes(`/lam-viec/nam/2026/nhiem-vu/${duty.clause.id}"`) && page.includes('name="plan"');
    return !(inPlan && page.includes('name="e0-title"') && section && page.includes("Vào phần nào của báo cáo"));
  });
  expect(without.map(({ clause }) => clause.id)).toEqual([]);
});
