import { DatabaseSync } from "node:sqlite";
import { must } from "@danvan/core";
import { haTinhIllustrative, nd335 } from "@danvan/core/data";
import { expect, test } from "vitest";
import { accountBasis } from "../../../../test/account-basis.ts";
import { completeYear } from "../../../../test/complete-year.ts";
import { codeOf, deployment as ward, openWorkspace } from "../../../../test/workspace.ts";
import { createServices, deliverJobs, type Actor, type Deployment } from "../../../index.ts";
import { openSqliteStore } from "../../../stores/sqlite/sqlite.ts";

const YEAR = 2026;
const UNITS = 82;
const codeAt = (at: number) => String(20_000 + at);
const SO = "42B01";
/** Two come late, two never, one is returned and comes again. */
const LATE = [codeAt(0), codeAt(1)];
const MISSING = [codeAt(2), codeAt(3)];
const RETURNED = codeAt(4);

/** A province of 82 units and the Sở that follows them, over one database. */
function province() {
  const clock = { now: "2026-11-30T17:30:00.000Z" };
  const account = accountBasis();
  const units = Array.from({ length: UNITS }, (_, at): Deployment => {
    const agency = { code: codeAt(at), name: `Xã ${at}` };
    return { ...ward, agency, account };
  });
  const mail = Object.fromEntries(units.map(({ agency }) => [agency.code, `vp.${agency.code}@hatinh.example`]));
  const oversight = { area: { code: "42", name: "Tỉnh Hà Tĩnh" }, mail };
  const so: Deployment = { ...ward, agency: { code: SO, name: "Sở Nội vụ" }, account, oversight };
  const store = openSqliteStore(new DatabaseSync(":memory:"));
  const deployments = [...units, so];
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const services = createServices({
    store,
    deployments,
    now: () => clock.now,
    elapsed: () => Date.parse(clock.now),
    random,
    passwords: { hash: async () => "", verify: async () => false, isOutdated: () => false },
  });
  const letters: { to: string; subject: string }[] = [];
  const deliver = (now: string) => {
    clock.now = now;
    const send = async (to: string, { subject }: { subject: string }) => {
      letters.push({ to, subject });
      return { sent: true } as const;
    };
    const letter = () => ({ subject: "", text: "" });
    const post = async () => ({ status: 200 });
    return deliverJobs(
      { store, deployments, now: () => clock.now, random, post, publicAddress: "https://x", mail: { letter, send } },
      SO,
    );
  };
  const head = (agency: string): Actor => ({ id: "h", name: "h", agency, roles: ["head"] });
  const overseer: Actor = { id: "o", name: "o", agency: SO, roles: ["overseer"] };
  async function handIn(agency: string) {
    must(await services.openYear(head(agency), YEAR));
    must(await services.freezeYear(head(agency), YEAR));
    await completeYear(services, head(agency), YEAR);
    must(await services.submitYear(head(agency), YEAR, 2));
  }
  return { clock, services, store, letters, deliver, head, overseer, handIn };
}

test("a year: units hand in, are reminded, returned, appraised, placed by quota, decided on, and consolidated", async () => {
  const { clock, services, store, letters, deliver, head, overseer, handIn } = province();
  const inTime = Array.from({ length: UNITS }, (_, at) => codeAt(at)).filter(
    (code) => ![...LATE, ...MISSING].includes(code),
  );
  clock.now = "2026-12-02T02:00:00.000Z";
  for (const code of inTime) await handIn(code);

  // Friday night: nobody is written to before Monday morning.
  clock.now = "2026-12-04T14:00:00.000Z";
  const behind = [...LATE, ...MISSING];
  const reminder = { units: behind, subject: "Nhắc nộp\r\nBcc: x", text: "Đề nghị nộp báo cáo." };
  expect(must(services.checkReminder(overseer, reminder)).subject).toBe("Nhắc nộp Bcc: x");
  expect(must(await services.remind(overseer, YEAR, reminder, 0))).toBe(4);
  expect(codeOf(await services.remind(overseer, YEAR, reminder, 0))).toBe("report-changed");
  await deliver("2026-12-05T02:00:00.000Z");
  expect(letters).toEqual([]);
  await deliver("2026-12-07T02:00:00.000Z");
  expect(letters.map(({ to }) => to).toSorted()).toEqual(behind.map((code) => `vp.${code}@hatinh.example`).toSorted());
  const log = must(await services.reminders(overseer, YEAR));
  expect(log.sent.map(({ outcome }) => outcome)).toEqual(["sent", "sent", "sent", "sent"]);

  for (const code of LATE) await handIn(code);
  const judge = (unit: string, type: "accepted" | "not-reported", seen: number) =>
    services.judgeYear(overseer, unit, YEAR, { type }, seen);
  const returned = { type: "change-requested", reason: "Phần III chưa rõ." } as const;
  must(await services.judgeYear(overseer, RETURNED, YEAR, returned, 3));
  must(await services.submitYear(head(RETURNED), YEAR, 4));
  must(await judge(RETURNED, "accepted", 5));
  for (const code of MISSING) must(await judge(code, "not-reported", 0));
  const { units, isOver } = must(await services.overview(overseer, YEAR));
  const states = (state: string) => units.filter(({ report }) => report.state === state).length;
  expect([isOver, states("submitted"), states("accepted"), states("not-reported")]).toEqual([true, 79, 1, 2]);
  expect(units.filter(({ report }) => report.isLate).map(({ agency }) => agency.code)).toEqual(LATE);

  // Scoring is open by date, by a rubric that says what it is.
  const seen = async () => must(await services.scoring(overseer, YEAR)).seen;
  const days = { opensOn: "2026-12-07", closesOn: "2026-12-15" };
  must(await services.openRound(overseer, YEAR, { rubric: haTinhIllustrative, ...days }, await seen()));
  const before = must(await services.scoring(overseer, YEAR));
  const lines = before.round!.scorer.criteria.map(({ criterion }) => ({
    criterion: criterion.id,
    values: {},
    reason: "",
  }));
  const three = inTime.slice(0, 3);
  for (const unit of three) must(await services.appraise(overseer, YEAR, unit, lines, await seen()));
  const [first] = three;
  const line = before.round!.scorer.rubric.criteria.find(({ rule }) => rule.type === "levels")!;
  if (line.rule.type !== "levels") return;
  const cut = { criterion: line.id, values: { [line.rule.fact]: line.rule.levels[0]!.value }, reason: "" };
  expect(codeOf(await services.appraise(overseer, YEAR, first!, [cut], await seen()))).toBe("field-required");
  const found = await services.appraise(overseer, YEAR, first!, [{ ...cut, reason: "Sổ ghi khác." }], await seen());
  expect(must(found).appraisals.get(line.id)?.reason).toBe("Sổ ghi khác.");
  const placed = must(await services.scoring(overseer, YEAR)).units.filter((unit) => unit.placed);
  expect(placed.map(({ agency }) => agency.code)).toEqual(three);

  const proposal = placed[0]!.placed!.band;
  const decision = { band: proposal, by: "Chủ tịch UBND tỉnh", document: null, reason: null };
  const other = before.round!.scorer.rubric.bands.find(({ id }) => id !== proposal)!.id;
  expect(codeOf(await services.decide(overseer, YEAR, first!, { ...decision, band: other }, await seen()))).toBe(
    "decision-reason-missing",
  );
  expect(must(await services.decide(overseer, YEAR, first!, decision, await seen())).decision?.by).toBe(
    "Chủ tịch UBND tỉnh",
  );
  clock.now = "2026-12-16T02:00:00.000Z";
  expect(codeOf(await services.appraise(overseer, YEAR, first!, lines, await seen()))).toBe("round-closed");

  const paper = must(await services.consolidation(overseer, YEAR));
  const count = (state: string) => paper.agencies.filter(({ handedIn }) => handedIn === state).length;
  expect([count("on-time"), count("late"), count("missing")]).toEqual([78, 2, 2]);
  expect(canonicalTables(paper)).toBe(canonicalTables(must(await services.consolidation(overseer, YEAR))));
  const reasons = new Map(
    must(await services.inspection(overseer, YEAR)).map((one) => [
      one.agency.code,
      one.reasons.map(({ code }) => code),
    ]),
  );
  expect(reasons.get(MISSING[0]!)).toContain("not-reported");
  expect(reasons.get(LATE[0]!)).toContain("reported-late");
  await store.close();
});

const canonicalTables = ({ tables }: { readonly tables: unknown }) => JSON.stringify(tables);

test("a rubric's faults are told with their places, and none that is wrong opens a round", async () => {
  const { services, overseer } = province();
  const wrong = { ...nd335, max: 101 };
  expect(codeOf(services.checkRubric(overseer, wrong))).toBeTruthy();
  expect(codeOf(services.checkRubric(overseer, "nothing"))).toBeTruthy();
  const days = { opensOn: "2026-12-07", closesOn: "2026-12-01" };
  expect(codeOf(await services.openRound(overseer, YEAR, { rubric: nd335, ...days }, 0))).toBe("period-reversed");
  expect(codeOf(await services.appraise(overseer, YEAR, codeAt(5), [], 0))).toBe("round-missing");
});

test("an inspector reads all of it and writes nothing", async () => {
  const { services, overseer } = province();
  const inspector: Actor = { ...overseer, roles: ["inspector"] };
  for (const read of [
    services.overview(inspector, YEAR),
    services.scoring(inspector, YEAR),
    services.reminders(inspector, YEAR),
    services.inspection(inspector, YEAR),
    services.consolidation(inspector, YEAR),
  ])
    expect((await read).ok).toBe(true);
  const round = { rubric: nd335, opensOn: "2026-12-07", closesOn: "2026-12-15" };
  const decision = { band: null, by: "x", document: null, reason: null };
  for (const write of [
    services.remind(inspector, YEAR, { units: [codeAt(0)], subject: "a", text: "b" }, 0),
    services.openRound(inspector, YEAR, round, 0),
    services.appraise(inspector, YEAR, codeAt(0), [], 0),
    services.decide(inspector, YEAR, codeAt(0), decision, 0),
    services.judgeYear(inspector, codeAt(0), YEAR, { type: "accepted" }, 0),
  ])
    expect(codeOf(await write)).toBe("role-missing");
});

test("a unit without an address cannot be reminded", async () => {
  const { services, overseer } = openWorkspaceWithUnit();
  const reminder = { units: ["18100"], subject: "Nhắc", text: "Nhắc." };
  expect(codeOf(services.checkReminder(overseer, reminder))).toBe("mail-address-missing");
  expect(codeOf(services.checkReminder(overseer, { ...reminder, units: [] }))).toBe("field-required");
});

function openWorkspaceWithUnit() {
  const { services } = openWorkspace(undefined, { oversight: { area: { code: "42", name: "Tỉnh" } } });
  const overseer: Actor = { id: "o", name: "o", agency: ward.agency.code, roles: ["overseer"] };
  return { services, overseer };
}
