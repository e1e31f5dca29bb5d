import { must, PublicReport, read } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, openDesk } from "../test/desk.ts";

test("the report counts what happened, from the same cases", async () => {
  const { services, clock, send, officer } = openDesk("2026-10-30T02:00:00.000Z");
  const session = await officer();
  const early = await send();
  clock.now = "2026-11-20T02:00:00.000Z";
  const [late, refused] = [await send(), await send()];
  await send({ kind: "praise" });
  await send({}, "18100");
  must(await services.act(session, early, { type: "answer", text: "Chậm, xin lỗi." }));
  must(await services.rate(AGENCY, early, { level: 5 }));
  must(await services.act(session, refused, { type: "refuse", reason: "outside-competence", text: "Việc của tỉnh." }));
  clock.now = "2026-12-02T02:00:00.000Z";
  const report = must(await services.report(AGENCY));
  expect(read(PublicReport, report)).toEqual({ ok: true, value: report });
  expect(report).toMatchObject({
    agency: { code: AGENCY },
    period: {
      from: "2026-01-01",
      to: "2026-12-02",
      asOf: clock.now,
    },
    received: 4,
    withinCompetence: 3,
    answered: 1,
    refused: 1,
    open: 2,
    overdue: 2,
    onTime: {
      part: 0,
      whole: 2,
    },
  });
  expect(must(await services.publicCase(AGENCY, late)).timing).toBe("overdue");
});

test("a period takes in its first and last day in Vietnam, whatever the hour in UTC", async () => {
  const { services, clock, send } = openDesk("2026-10-31T16:59:59.999Z"); // 23:59 on 31/10 in Vietnam
  await send();
  clock.now = "2026-10-31T17:00:00.000Z"; // midnight: 01/11
  await send();
  clock.now = "2026-12-05T00:00:00.000Z";
  const received = async (from: string, to: string) => must(await services.report(AGENCY, { from, to })).received;
  expect(await received("2026-10-01", "2026-10-31")).toBe(1);
  expect(await received("2026-11-01", "2026-11-30")).toBe(1);
  expect(await received("0001-01-01", "9999-12-31")).toBe(2);
});

test.each([
  [{ from: "2026-02-30" }, "date-invalid", "from"],
  [{ to: "tomorrow" }, "date-invalid", "to"],
  [{ from: "2026-11-02", to: "2026-11-01" }, "period-reversed", "to"],
])("the period %j is a problem", async (period, code, path) => {
  const { services } = openDesk();
  expect(await services.report(AGENCY, period)).toMatchObject({ ok: false, problems: [{ code, path }] });
});

test("an unknown agency has no report", async () => {
  const { services } = openDesk();
  expect(await services.report("99999")).toMatchObject({ ok: false, problems: [{ code: "agency-not-found" }] });
});
