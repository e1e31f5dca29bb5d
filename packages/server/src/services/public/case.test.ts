import { must, PublicCase, read } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace, withContact } from "../../../test/workspace.ts";

test("anyone with the code sees where the case stands, and nothing the citizen wrote", async () => {
  const { services, send } = openWorkspace();
  const code = await send(withContact);
  const shown = must(await services.publicCase(AGENCY, code));
  expect(read(PublicCase, shown)).toEqual({ ok: true, value: shown });
  expect(shown).toMatchObject({ status: "received", timing: "on-time", answer: null, refusal: null, rated: false });
  expect(shown.timeline).toEqual([{ type: "received", at: "2026-11-20T02:00:00.000Z" }]);
  expect(JSON.stringify(shown)).not.toMatch(/Đèn|Tổ dân phố|Ước|0912 ?345|uoc@/);
});

test("timing follows the clock: due soon, then overdue on the first instant after the promised day", async () => {
  const { services, clock, send } = openWorkspace();
  const code = await send();
  const timing = async (now: string) => {
    clock.now = now;
    return must(await services.publicCase(AGENCY, code)).timing;
  };
  expect(await timing("2026-11-26T02:00:00.000Z")).toBe("due-soon");
  expect(await timing("2026-11-30T16:59:59.999Z")).toBe("due-soon");
  expect(await timing("2026-11-30T17:00:00.001Z")).toBe("overdue");
});

test("an answer shows with its words; an answer in time is met", async () => {
  const { services, later, send, officer } = openWorkspace();
  const code = await send();
  later(5);
  must(await services.act(await officer(), code, { type: "answer", text: "Đã thay bóng đèn." }));
  expect(must(await services.publicCase(AGENCY, code))).toMatchObject({
    status: "answered",
    timing: "met",
    answer: { at: "2026-11-20T07:00:00.000Z", text: "Đã thay bóng đèn." },
    refusal: null,
  });
});

test("a code may be typed as people type; a mistyped, unknown or foreign one is told apart from a case", async () => {
  const { services, send } = openWorkspace();
  const code = await send();
  const typed = code.replace("18073-", "").replace("-", " ").toLowerCase();
  expect(must(await services.publicCase(AGENCY, typed)).code).toBe(code);
  const sign = code.endsWith("A") ? "C" : "A";
  expect(codeOf(await services.publicCase(AGENCY, code.slice(0, -1) + sign))).toBe("code-mistyped");
  expect(codeOf(await services.publicCase(AGENCY, "18073-123"))).toBe("code-incomplete");
  const foreign = await send({}, "18100");
  expect(codeOf(await services.publicCase(AGENCY, foreign))).toBe("case-not-found");
  expect(codeOf(await services.publicCase("18100", code))).toBe("case-not-found");
});

test("a second answer stands beside the first, for the public and for the officer, each with its instant", async () => {
  const { services, later, receipt, officer } = openWorkspace();
  const session = await officer();
  const { code, secret } = await receipt();
  later(1);
  must(await services.act(session, code, { type: "refuse", reason: "outside-competence", text: "Đường của tỉnh." }));
  later(1);
  must(await services.reopen(AGENCY, code, { secret }, { text: "Ngõ này là của phường." }));
  expect(must(await services.publicCase(AGENCY, code))).toMatchObject({
    earlier: [],
    refusal: { text: "Đường của tỉnh." },
  });
  later(1);
  must(await services.act(session, code, { type: "answer", text: "Đúng là của phường, đã sửa." }));
  const both = {
    earlier: [{ at: "2026-11-20T03:00:00.000Z", reason: "outside-competence", text: "Đường của tỉnh.", files: [] }],
    answer: { at: "2026-11-20T05:00:00.000Z", text: "Đúng là của phường, đã sửa." },
    refusal: null,
  };
  const shown = must(await services.publicCase(AGENCY, code));
  expect(shown).toMatchObject(both);
  expect(read(PublicCase, shown).ok).toBe(true);
  expect(must(await services.officerCase(session, code))).toMatchObject(both);
});

test("of a case that was taken out of the system no earlier answer is left", async () => {
  const { services, receipt, officer } = openWorkspace();
  const session = await officer();
  const { code, secret } = await receipt();
  must(await services.act(session, code, { type: "answer", text: "Đã chuyển." }));
  must(await services.reopen(AGENCY, code, { secret }, { text: "Tôi còn điều muốn nói." }));
  must(await services.act(session, code, { type: "refuse", reason: "is-denunciation", text: "Tố cáo." }));
  expect(must(await services.publicCase(AGENCY, code))).toMatchObject({ earlier: [], answer: null });
});

test("a history says what and when to the public, and by whom to the agency alone", async () => {
  const { services, later, receipt, officer } = openWorkspace();
  const session = await officer();
  const { code, secret } = await receipt();
  later(1);
  must(await services.act(session, code, { type: "answer", text: "Đã sửa." }));
  later(1);
  must(await services.reopen(AGENCY, code, { secret }, { text: "Đèn lại hỏng rồi." }));
  for (const sender of [undefined, { secret }]) {
    const shown = must(await services.publicCase(AGENCY, code, sender));
    expect(shown.timeline.map((entry) => Object.keys(entry))).toEqual([1, 2, 3].map(() => ["type", "at"]));
    expect(JSON.stringify(shown)).not.toContain(session.id);
  }
  const { events } = must(await services.officerCase(session, code));
  expect(events.map(({ type, by }) => [type, by])).toEqual([
    ["received", "citizen"],
    ["answered", session.id],
    ["reopened", "citizen"],
  ]);
});
