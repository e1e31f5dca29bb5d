import {
  haTinhIllustrative,
  indicators,
  shippedRegister,
  statutoryDeadlines,
  vietnamCalendar,
} from "../../src/data/index.js";
import * as advanced from "../../src/advanced.js";
import * as core from "../../src/index.js";
import { fiveWorkingDays } from "../promise.js";
import { sampleInput } from "../sample-report.js";

/** What the examples of doc blocks name without making it: what an importer has at hand. Figures are so chosen that the arrows hold. */
export { fiveWorkingDays };
export const promise = fiveWorkingDays;
export const calendar = core.buildCalendar(vietnamCalendar);
export const book = core.must(core.ruleBook(statutoryDeadlines, [fiveWorkingDays]));
export const register = shippedRegister;
export const agency = { code: "18073", name: "Phường Thành Sen" };
export const period = core.must(core.readPeriod({ from: "2025-12-01", to: "2026-11-30" }));
const ratio = haTinhIllustrative.criteria.find(({ rule, max }) => rule.type === "ratio" && max > 5)!;
export const json: unknown = {
  ...haTinhIllustrative,
  criteria: haTinhIllustrative.criteria.map((one) => (one === ratio ? { ...one, max: one.max - 5 } : one)),
};
export const file = JSON.stringify(shippedRegister);
export const bytes = Uint8Array.from({ length: 16 }, (_, at) => at * 13);
export const title = { vi: "Phản ánh, kiến nghị xử lý đúng hạn", en: "Reports and petitions handled on time" };
export const reportInput = sampleInput();

const ruleOf = (id: string) => statutoryDeadlines.find((one) => one.id === id)!;
export const nd09KyNam = ruleOf("nd09-ky-nam") as core.PeriodRule;
export const communeChairmanFromJuly = ruleOf("tcd-chu-tich-xa-moi") as core.FrequencyRule;
export const rule = ruleOf("kn-thu-ly-lan-dau");

export const settling = ruleOf("kn-giai-quyet-lan-dau");

export const received: core.CaseEvent = {
  type: "received",
  at: "2026-11-22T08:00:00Z",
  by: "citizen",
  kind: "concern",
  channel: "web",
};
export const resumed: core.CaseEvent = { type: "resumed", at: "2026-11-25T02:00:00Z", by: "officer" };
export const events = [received];
export const deadline = core.must(
  core.computeDeadline({ book, calendar, rule: "kn-thu-ly-lan-dau", from: "2026-11-23" }),
);
export const decision = core.decide({ rule: "kn-thu-ly-lan-dau", from: "2026-11-23" }, book, calendar);
export const receipt = {
  due: core.toDuePromise(
    core.must(core.computeDeadline({ book, calendar, rule: "ht-bao-cao-nam", from: "2026-01-01" })),
  ),
};

/** Twenty concerns answered after three days, two of them too late. */
export const histories: core.CaseEvent[][] = Array.from({ length: 20 }, (_, at) => [
  { type: "received", at: "2026-03-02T02:00:00Z", by: "citizen", kind: "concern", channel: "web" },
  { type: "answered", at: at < 18 ? "2026-03-05T02:00:00Z" : "2026-06-05T02:00:00Z", by: "officer" },
]);
const cases = histories.map((one): core.MeasuredCase => ({
  events: one,
  deadline: { at: "2026-03-09T17:00:00.000Z" },
}));
export const lines = cases.map((one) => JSON.stringify(one));
export const all = core.measurer(period, { calendar });
for (const one of cases) all.add(one);
export const [metrics, detail] = [all.metrics(), all.detail()];
export const entered: core.Figure[] = [];
export const figures = core.figuresOf(metrics, detail, period);
export const [standing, changedSince] = [cases, []].map((some): advanced.Rollup => {
  const rollups = some.map((one) => advanced.rollupOf(advanced.countedCase(one), Date.parse(period.asOf), 1));
  return {
    tallies: rollups.flatMap(({ tallies }) => tallies),
    days: rollups.flatMap(({ days }) => days),
    refusals: [],
    ratings: [],
    answers: rollups.flatMap(({ answers }) => answers),
  };
}) as [advanced.Rollup, advanced.Rollup];

export const rubric = haTinhIllustrative;
export const scorer = core.prepare(rubric, indicators);
export const facts = {
  ...Object.fromEntries(scorer.slots.map(({ id }) => [id, 1])),
  "reports-late": 2,
  "reports-late-excused": 1,
};
export const row = core.must(scorer.read(facts));
export const line = scorer.score(row, "self").lines.find(({ criterion }) => criterion === "10")!;
