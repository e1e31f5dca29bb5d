import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must, type ManualEntry } from "@danvan/core";
import { afterEach, describe, expect, test } from "vitest";
import type { Actor, Role, Store } from "../src/index.ts";
import { verifyAudit } from "../src/services/case/verify-audit.ts";
import { isSound, verifyCounts } from "../src/services/case/verify.ts";
import { deliverJobs } from "../src/services/outbox/deliver.ts";
import { openSqliteStore } from "../src/stores/sqlite/sqlite.ts";
import { AGENCY, deployment, neighbour, openWorkspace } from "./workspace.ts";

const BESIDE = neighbour.agency.code;
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A week from Monday 23 November 2026; Tuesday the 24th is a holiday (Nghị quyết 28/2026/QH16 Điều 2). */
async function office(store?: Store) {
  const workspace = openWorkspace("2026-11-23T01:00:00.000Z", store && { store });
  const { services, clock } = workspace;
  const admin = await workspace.officer();
  const passwords = new Map<string, string>();
  const signIn = async (name: string): Promise<Actor> =>
    must(await services.session(must(await services.signIn(AGENCY, name, passwords.get(name)!)).token));
  async function hire(name: string, ...roles: Role[]) {
    const { code } = must(await services.invite(admin, { name, roles }));
    passwords.set(name, `mật khẩu dài của ${name}`);
    must(await services.acceptInvitation(AGENCY, name, code, passwords.get(name)!));
  }
  let bytes = 0;
  const deliver = (agency: string) =>
    deliverJobs(
      {
        store: workspace.store,
        deployments: [deployment, neighbour],
        now: () => clock.now,
        random: (count) => new Uint8Array(count).map((_, at) => (bytes += 11) + at),
        publicAddress: "https://gopy.example",
        post: () => Promise.resolve({ status: 204 }),
      },
      agency,
    );
  const day = (date: string, hour = 2) => (clock.now = `2026-${date}T0${hour}:00:00.000Z`);
  return { ...workspace, admin, signIn, hire, deliver, day };
}
type Office = Awaited<ReturnType<typeof office>>;

const numbers = Array.from({ length: 8 }, (_, at) => at + 1);

/** Eight that came in by one way on a day, typed in by somebody. */
async function entered({ services }: Office, by: Actor, channel: ManualEntry["channel"], on: string) {
  const codes: string[] = [];
  for (const number of numbers) {
    const entry: ManualEntry = {
      of: "matter",
      key: crypto.randomUUID(),
      channel,
      receivedOn: `2026-${on}`,
      lang: "vi",
      kind: "concern",
      text: `Việc số ${number} của ngày ${on}: rãnh nước bị tắc.`,
    };
    codes.push(must(await services.enterCase(by, entry)).receipt!.code);
  }
  return codes;
}

const paper = (of: "complaint" | "denunciation", channel: ManualEntry["channel"], on: string, reference: string) =>
  ({
    key: crypto.randomUUID(),
    channel,
    receivedOn: `2026-${on}`,
    lang: "vi",
    ...(of === "complaint" ? { of, reference } : { of }),
  }) as ManualEntry;

describe.each([
  ["in memory", () => undefined],
  [
    "in a file",
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), "danvan-week-"));
      folders.push(folder);
      return openSqliteStore(new DatabaseSync(path.join(folder, "danvan.db")));
    },
  ],
])("a week of an office, %s", (_, open) => {
  test("forty cases by five ways, one colleague sick, a holiday: every date, every name and every sum is right", async () => {
    const all = await office(open());
    const { services, day, hire, signIn, admin, deliver, store } = all;
    await hire("lan", "officer");
    await hire("hoa", "inspector");
    const answer = async (by: Actor, ...codes: string[]) => {
      for (const code of codes) must(await services.act(by, code, { type: "answer", text: `Đã khơi rãnh (${code}).` }));
    };
    const seen = async (code: string, by = admin) => must(await services.officerCase(by, code));

    // Monday: eight calls, all given to Lan, who answers two.
    const lan = await signIn("lan");
    const calls = await entered(all, lan, "phone", "11-23");
    for (const code of calls) must(await services.act(admin, code, { type: "assign", officer: lan.id }));
    expect((await seen(calls[0]!)).due?.date).toBe("2026-12-01"); // 25, 26, 27, 30, 1: the 24th is no working day
    await answer(lan, ...calls.slice(0, 2));
    must(await services.nameDeputy(admin, { officer: "lan", deputy: "hoa", from: "2026-11-25", to: "2026-11-27" }));

    // Tuesday: nobody works, people write all the same.
    day("11-24", 3);
    const web: string[] = [];
    for (const number of numbers) web.push(await all.send({ text: `Đèn số ${number} ở ngõ ${number} không sáng.` }));
    expect((await seen(web[0]!)).due?.date).toBe("2026-12-01");

    // Wednesday: Lan is sick, Hoa stands in; eight visits, and two complaints on paper.
    day("11-25");
    const hoa = await signIn("hoa");
    await answer(hoa, ...calls.slice(2, 7));
    expect(must(await services.today(hoa)).mine.entries).toEqual([]);
    const visits = await entered(all, hoa, "counter", "11-25");
    const complaints: string[] = [];
    for (const number of ["15", "16"]) {
      const { receipt } = must(
        await services.enterCase(hoa, paper("complaint", "counter", "11-25", `Văn thư ${number}`)),
      );
      complaints.push(receipt!.code);
      must(await services.act(hoa, receipt!.code, { type: "accept" }));
    }
    const [paused, extended] = complaints as [string, string];
    // Two that are the neighbour's: one stays there, one comes back the next day.
    const [gone, back] = web as [string, string];
    for (const code of [gone, back])
      must(await services.act(hoa, code, { type: "transfer", to: BESIDE, text: "Đèn này do xã quản lý." }));
    await deliver(AGENCY);

    // Thursday: eight letters, and a denunciation on paper; a complaint has to wait, the other needs longer.
    day("11-26");
    const beside = await all.officer(BESIDE);
    must(await services.act(beside, back, { type: "hand-back", text: "Ngõ 2 thuộc phường." }));
    await deliver(BESIDE);
    const hoaAgain = await signIn("hoa");
    const letters = await entered(all, hoaAgain, "post", "11-26");
    expect(must(await services.enterCase(hoaAgain, paper("denunciation", "post", "11-26", ""))).receipt).toBeNull();
    must(await services.act(hoaAgain, paused, { type: "pause", ground: "suspended" }));
    must(await services.act(hoaAgain, extended, { type: "extend", ground: "complex" }));
    expect((await seen(extended)).due?.date).toBe("2027-01-11"); // the 45th day is a Saturday

    // Friday: eight mails, two of them about one thing; merged, undone, merged again, answered once.
    day("11-27");
    const friday = await signIn("hoa");
    const mails = await entered(all, friday, "email", "11-27");
    const [lead, follower] = mails as [string, string];
    const merging = { type: "merge", with: lead } as const;
    for (const action of [merging, { type: "unmerge" }, merging] as const)
      must(await services.act(friday, follower, action));
    await answer(friday, lead, ...mails.slice(2), ...visits, ...letters, ...web.slice(1, 5));
    expect((await seen(follower)).answer?.text).toBe(`Đã khơi rãnh (${lead}).`);

    // The week after: the complaint goes on; Lan is back and answers the last call a day late.
    day("11-30");
    must(await services.act(admin, paused, { type: "resume" }));
    expect((await seen(paused)).due?.date).toBe("2026-12-29"); // four days stood still
    day("12-02");
    const lanAgain = await signIn("lan");
    await answer(lanAgain, calls[7]!);
    expect(await seen(calls[7]!)).toMatchObject({ timing: "met-late", assignee: lan.id });

    // 43 came in: 40 matters, two complaints, a denunciation; one is the neighbour's now.
    expect(must(await services.report(AGENCY))).toMatchObject({
      received: 42,
      transferred: 1,
      withinCompetence: 41,
      answered: 36,
      open: 5,
      overdue: 3,
      onTime: { part: 35, whole: 39, percent: 89.7 },
    });
    expect(must(await services.report(BESIDE))).toMatchObject({ received: 1, transferred: 1, open: 1, overdue: 1 });
    expect(
      must(await services.today(admin))
        .overdue.entries.map(({ code }) => code)
        .toSorted(),
    ).toEqual(web.slice(5).toSorted());
    expect((await seen(back)).events.map(({ type }) => type)).toEqual([
      "received",
      "transferred",
      "arrived",
      "transferred",
      "arrived",
      "answered",
    ]);
    const audit = await store.auditEntries(AGENCY, 0, 10_000);
    const who = (verb: string) => new Set(audit.filter((one) => one.verb === verb).map(({ actor }) => actor));
    expect(who("transfer")).toEqual(new Set([`${hoa.id}/${lan.id}`]));
    expect(who("answer")).toEqual(new Set([lan.id, `${hoa.id}/${lan.id}`]));
    for (const one of [deployment, neighbour]) expect(isSound(await verifyCounts(store, one))).toBe(true);
    for (const agency of [AGENCY, BESIDE]) expect(await verifyAudit(store, agency)).toMatchObject({ whole: true });
    await store.close();
  });
});
