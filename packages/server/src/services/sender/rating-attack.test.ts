import { addDays, LEAST_ANSWERS, must, type Result, toCivilDate } from "@danvan/core";
import { directive, indicators } from "@danvan/core/data";
import { expect, test } from "vitest";
import { AGENCY, openWorkspace } from "../../../test/workspace.ts";

/*
 * An officer who wants to know who rated has the codes of all cases, knows when each came in and was answered, and may ask everything as
 * often as they like. Nothing that is answered may tell whose rating it was.
 */

const FIRST = "2026-10-05T02:00:00.000Z";
const basis = { directive, parties: [], indicators, measures: {}, figures: [], scorer: null };
const day = (date: string, days: number) => addDays(date as never, days);

async function agency(answers: number) {
  const workspace = openWorkspace(FIRST, { account: basis });
  const session = await workspace.officer();
  const sent: { code: string; secret: string; on: string }[] = [];
  for (let n = 0; n < answers; n += 1) {
    sent.push({ ...(await workspace.receipt()), on: toCivilDate(workspace.clock.now) });
    workspace.later(24);
    must(await workspace.services.act(session, sent[n]!.code, { type: "answer", text: "Đã sửa." }));
  }
  const { services } = workspace;

  /** The satisfaction of every stretch of days that anyone may ask for now. */
  async function satisfaction() {
    const days = [...sent.map(({ on }) => on), ...sent.map(({ on }) => day(on, 1))].sort();
    const ends = [...new Set([...days, "2026-10-01", "2026-10-31", "2026-11-30", "2026-12-31"])].sort();
    const begun = ends.filter((from) => from <= toCivilDate(workspace.clock.now));
    const asked = begun.flatMap((from) => ends.filter((to) => to >= from).map((to) => ({ from, to })));
    const told: [string, string][] = [];
    for (const period of asked) {
      const account = await services.report(AGENCY, period);
      const report = await services.yearReport(session, 2026, { period });
      const row =
        report.ok && report.value.tables.flatMap(({ rows }) => rows).find(({ id }) => id === "pakn-satisfied");
      const days = ({ from, to }: { readonly from: string; readonly to: string }) => `${from}…${to}`;
      // The public is told of whole months, whatever days it asks for.
      if (account.ok) told.push([`public ${days(account.value.period)}`, JSON.stringify(account.value.satisfaction)]);
      told.push([`report ${days(period)}`, JSON.stringify(row && row.cells[2])]);
    }
    return new Map(told);
  }

  const cases = async () => ({
    public: await Promise.all(sent.map(({ code }) => services.publicCase(AGENCY, code))),
    officer: await Promise.all(sent.map(({ code }) => services.officerCase(session, code))),
    inbox: [await services.inbox(session), await services.inbox(session, { state: "closed" })],
  });
  return { ...workspace, session, sent, satisfaction, cases };
}

/** The periods of which something else is told than before; a month that ran then and is over has other days now. */
const moved = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...before.keys()].filter((period) => after.has(period) && before.get(period) !== after.get(period));

const answerOf = (result: Result<unknown>) => (result.ok ? "taken" : result.problems[0].code);

test("at the instant of a rating, and for the rest of its month, nothing moves", async () => {
  const { services, clock, sent, satisfaction, cases } = await agency(6);
  const told = { satisfaction: await satisfaction(), cases: await cases() };
  for (const { code } of [sent[4]!, sent[1]!]) {
    must(await services.rate(AGENCY, code, { level: 1, comment: "Chưa được." }));
    expect({ satisfaction: await satisfaction(), cases: await cases() }).toEqual(told);
  }
  clock.now = "2026-10-31T16:59:59.000Z";
  expect(moved(told.satisfaction, await satisfaction())).toEqual([]);
});

test("when the group is over, its ratings count at once, and for whole groups alone", async () => {
  const { services, clock, sent, satisfaction } = await agency(6);
  clock.now = "2026-12-01T02:00:00.000Z";
  const before = await satisfaction();
  for (const { code } of [sent[4]!, sent[1]!]) must(await services.rate(AGENCY, code, { level: 1 }));
  expect(moved(before, await satisfaction())).toEqual([]);
  clock.now = "2027-01-01T02:00:00.000Z";
  expect(moved(before, await satisfaction())).toEqual([
    "public 2026-10-01…2026-11-30",
    "public 2026-10-01…2026-12-31",
    "report 2026-10-01…2026-12-31", // what ends in November stands as it stood then
  ]);
  expect(must(await services.report(AGENCY, { from: "2026-10-01", to: "2026-11-30" })).satisfaction).toMatchObject({
    part: 4,
    whole: 6,
  });
});

test("a group with too few answers never tells", async () => {
  const { services, clock, sent, satisfaction } = await agency(LEAST_ANSWERS - 1);
  const before = await satisfaction();
  for (const { code } of sent) must(await services.rate(AGENCY, code, { level: 1 }));
  clock.now = "2027-03-01T02:00:00.000Z";
  expect(moved(before, await satisfaction())).toEqual([]);
});

test("trying to rate tells nothing: the answer is the same before and after", async () => {
  const { services, sent } = await agency(3);
  must(await services.rate(AGENCY, sent[1]!.code, { level: 2 }));
  const tried = await Promise.all(sent.map(({ code }) => services.rate(AGENCY, code, { level: 5 })));
  expect(tried.map(answerOf)).toEqual(["taken", "taken", "taken"]);
});

test("what may follow a rated answer is what may follow an answer", async () => {
  const { services, session, sent } = await agency(2);
  must(await services.rate(AGENCY, sent[0]!.code, { level: 2 }));
  const acts = [
    { type: "answer", text: "Nữa." },
    { type: "refuse", reason: "unclear", text: "Không rõ." },
  ] as const;
  for (const act of acts) {
    const [rated, other] = await Promise.all(sent.map(({ code }) => services.act(session, code, act)));
    expect(rated).toEqual(other);
  }
});

test("whatever is done with a case after its rating, its places and identifiers are those of one that nobody rated", async () => {
  const { services, session, sent, later, database, store } = await agency(2);
  const [rated, other] = sent as [(typeof sent)[0], (typeof sent)[0]];
  must(await services.rate(AGENCY, rated.code, { level: 2 }));
  later(24);
  const both = async <T>(act: (one: (typeof sent)[0]) => Promise<Result<T>>): Promise<[T, T]> => [
    must(await act(rated)),
    must(await act(other)),
  ];
  const places = async () =>
    (await both(({ code }) => services.officerCase(session, code))).map(({ withheld, submission, events }) => ({
      withheld: withheld.map(({ place }) => place),
      submission: submission?.place,
      events: events.map((event) => ({ ...event, at: "" })), // each came in on a day of its own
    }));
  const same = async () => {
    const [one, two] = await places();
    expect(one).toEqual(two);
    return one!;
  };

  const words = { what: "text", words: "ngõ 12", reason: "Nơi ở." } as const;
  await both(({ code }) => services.act(session, code, { type: "withhold", ...words }));
  expect((await same()).withheld).toEqual([2]);
  await both(({ code }) => services.act(session, code, { type: "disclose", of: 2 }));
  expect((await same()).events.at(-1)).toMatchObject({ type: "disclosed", of: 2 });
  await both(({ code, secret }) => services.reopen(AGENCY, code, { secret }, { text: "Đèn lại tắt sau một ngày." }));
  await both(({ code }) => services.act(session, code, { type: "submit", text: "Đã thay." }));
  const { submission } = await same();
  await both(({ code }) => services.act(session, code, { type: "approve", of: submission!, text: "Đã thay." }));
  await same();

  // The twelve bits after the version of an identifier order those of one instant.
  const order = database.prepare(
    "select substr(id, 16, 3) as bits from events where type <> 'rated' and case_id = ? order by id",
  );
  const [one, two] = await Promise.all(sent.map(({ code }) => store.find(AGENCY, code)));
  expect(order.all(one!.id)).toEqual(order.all(two!.id));
});
