import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { verifyAudit } from "../../src/services/case/verify-audit.ts";
import { isSound, verifyCounts } from "../../src/services/case/verify.ts";
import { AGENCY, deployment, openWorkspace } from "../workspace.ts";

test("a clock that is set a day forth and back: histories stay in order, sums and audit right, and nobody is kept out", async () => {
  const { services, store, later, receipt } = openWorkspace();
  const first = (await services.createFirstOfficer(AGENCY))!;
  const signIn = async () => {
    const { token } = must(await services.signIn(AGENCY, first.name, first.password));
    return must(await services.session(token));
  };
  const codes: string[] = [];
  // Forth, back over the start, forth again: each time somebody writes, reads, answers, rates and opens again.
  for (const hours of [0, 24, -48, 24, 24, -24]) {
    later(hours);
    const { code, secret } = await receipt();
    codes.push(code);
    const officer = await signIn();
    for (const earlier of codes) {
      const known = must(await services.publicCase(AGENCY, earlier));
      if (known.status !== "received") continue;
      must(await services.act(officer, earlier, { type: "answer", text: "Đã sửa." }));
    }
    must(await services.rate(AGENCY, code, { level: 4 }));
    must(await services.reopen(AGENCY, code, { secret }, { text: "Đèn lại tắt." }));
    must(await services.inbox(officer));
  }
  expect(codes).toHaveLength(6);
  for (const code of codes) {
    const { events } = (await store.find(AGENCY, code))!;
    const instants = events.map(({ at }) => at);
    expect(instants).toEqual(instants.toSorted());
    expect(events.length).toBeGreaterThanOrEqual(4);
  }
  const counted = await verifyCounts(store, deployment);
  expect([counted.cases, isSound(counted)]).toEqual([6, true]);
  expect((await verifyAudit(store, AGENCY)).whole).toBe(true);
});
