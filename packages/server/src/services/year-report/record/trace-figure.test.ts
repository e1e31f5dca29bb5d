import { explainLine, factsOf, must } from "@danvan/core";
import { expect, test } from "vitest";
import { accountBasis } from "../../../../test/account-basis.ts";
import { completeYear } from "../../../../test/complete-year.ts";
import { AGENCY, codeOf, openWorkspace } from "../../../../test/workspace.ts";
import type { Actor } from "../../access/actor.ts";

const overseer: Actor = { id: "so-noi-vu", name: "so-noi-vu", agency: "18100", roles: ["overseer"] };

/** A year with two cases, one answered in time and one late, handed in on 1 December. */
async function challenged() {
  const open = openWorkspace("2026-11-02T02:00:00.000Z", { account: accountBasis([], true) });
  const head = await open.officer();
  const [inTime, late] = [await open.send(), await open.send({ text: "Rác tồn đọng ở đầu ngõ đã ba tuần nay." })];
  open.later(24);
  must(await open.services.act(head, inTime, { type: "answer", text: "Đã sửa đèn." }));
  open.later(24 * 20);
  must(await open.services.act(head, late, { type: "answer", text: "Đã dọn rác." }));
  open.clock.now = "2026-12-01T02:00:00.000Z";
  must(await open.services.openYear(head, 2026));
  must(await open.services.freezeYear(head, 2026));
  await completeYear(open.services, head, 2026);
  const seen = must(await open.services.yearRecord(head, 2026)).events.length;
  const { receipt } = must(await open.services.submitYear(head, 2026, seen));
  return { ...open, head, inTime, late, receipt };
}

test("a figure is traced from the paper to unit, clause, rule and the cases counted", async () => {
  const { services, head, inTime, late } = await challenged();
  const onTime = must(await services.traceFigure(head, 2026, "pakn-on-time"));
  expect(onTime).toMatchObject({
    agency: { code: AGENCY },
    value: 1,
    source: { by: "cases" },
    cases: { count: 1, codes: [inTime] },
  });
  expect(onTime.clauses.map(({ id }) => id)).toContain("6.4");
  expect(onTime.definition?.document).toMatch(/766/);
  expect(onTime.scoredBy.length).toBeGreaterThan(0);
  const received = must(await services.traceFigure(head, 2026, "pakn-received"));
  expect(received.cases?.codes?.toSorted()).toEqual([inTime, late].toSorted());
});

test("Sở Nội vụ learns how many cases were counted, and no code; of ratings nobody learns who gave them", async () => {
  const { services, head } = await challenged();
  const seen = must(await services.traceFigure(overseer, 2026, "pakn-received", AGENCY));
  expect(seen.cases).toEqual({ count: 2, codes: null });
  expect(must(await services.traceFigure(head, 2026, "pakn-rated")).cases).toBeNull();
  expect(codeOf(await services.traceFigure(head, 2026, "khong-co"))).toBe("indicator-unknown");
});

test("a year later the report is made again to the same bytes, though cases went on", async () => {
  const { services, head, receipt, send, later } = await challenged();
  later(24 * 365);
  await send();
  expect(must(await services.recheckYear(head, 2026))).toEqual({
    same: true,
    sha256: receipt.sha256,
    again: receipt.sha256,
    figures: [],
    sections: [],
  });
});

test("a history that was changed behind the report is told by its figure", async () => {
  const { services, head, database, receipt } = await challenged();
  database.exec(`update events set at = at + ${40 * 86_400_000} where type = 'answered'`);
  must(await services.recount(AGENCY, "all"));
  const checked = must(await services.recheckYear(head, 2026));
  expect([checked.same, checked.sha256]).toEqual([false, receipt.sha256]);
  expect(checked.figures).toContainEqual({ indicator: "pakn-on-time", before: 1, now: 0 });
});

test("a late case takes points from a line that names clause, value and rule; what is answered in time lifts it", async () => {
  const scorer = accountBasis([], true).scorer!;
  const { services, officer, send, later, clock } = openWorkspace("2026-11-02T02:00:00.000Z", {
    account: accountBasis([], true),
  });
  const head = await officer();
  const line = async () => {
    const { figures } = must(await services.yearDraft(head, 2026));
    const row = must(
      scorer.read(
        factsOf(
          figures,
          scorer.slots.map(({ id }) => id),
        ),
      ),
    );
    return scorer.score(row, "self").lines.find(({ facts }) => facts.includes("pakn-on-time"))!;
  };
  const first = await send();
  later(24);
  must(await services.act(head, first, { type: "answer", text: "Đã sửa đèn." }));
  const before = await line();
  const second = await send();
  later(24 * 20);
  const dropped = await line();
  expect(dropped.points).toBeLessThan(before.points);
  expect(explainLine(scorer, dropped, "vi")).toMatch(
    /điểm theo tỷ lệ.*xử lý đúng hạn: 1; Phản ánh, kiến nghị thuộc thẩm quyền: 2\)\. Khoản .*6\.4/,
  );
  must(await services.act(head, second, { type: "answer", text: "Đã sửa đèn ngõ bên." }));
  for (const code of [await send(), await send()])
    must(await services.act(head, code, { type: "answer", text: "Đã xử lý trong ngày." }));
  clock.now = "2026-12-01T02:00:00.000Z";
  expect((await line()).points).toBeGreaterThan(dropped.points);
});
