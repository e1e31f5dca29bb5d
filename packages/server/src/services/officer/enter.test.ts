import { must, type ManualEntry } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, everyRow, openWorkspace } from "../../../test/workspace.ts";

const common = { channel: "phone", receivedOn: "2026-11-20", lang: "vi" } as const;
const call = (changes: Partial<Extract<ManualEntry, { of: "matter" }>> = {}): ManualEntry => ({
  of: "matter",
  key: crypto.randomUUID(),
  ...common,
  kind: "concern",
  text: "Đèn đường ngõ 9 không sáng.",
  ...changes,
});

async function office() {
  const workspace = openWorkspace("2026-11-20T02:00:00.000Z");
  return { ...workspace, actor: await workspace.officer() };
}

test("a call becomes a case with its channel, its author and a receipt; a second press gives the same one", async () => {
  const { services, actor } = await office();
  const entry = call({ contact: { phone: "0912 345 678" }, consents: true });
  const { receipt } = must(await services.enterCase(actor, entry));
  const again = must(await services.enterCase(actor, entry));
  expect(again).toMatchObject({ repeated: true, receipt: { code: receipt!.code, secret: receipt!.secret } });
  const found = must(await services.officerCase(actor, receipt!.code));
  expect(found).toMatchObject({
    channel: "phone",
    helped: true,
    contact: { phone: "0912 345 678" },
    consents: [{ notice: "2026-12", purposes: ["contact"] }],
    events: [{ type: "received", by: actor.id, kind: "concern" }],
  });
  const asSender = must(await services.publicCase(AGENCY, receipt!.code, { secret: receipt!.secret }));
  expect(asSender.consent).toEqual({ purposes: ["contact"] });
  expect(codeOf(await services.enterCase(actor, { ...entry, text: "Việc khác hẳn thế." } as ManualEntry))).toBe(
    "key-reused",
  );
});

test("who did not agree to be contacted leaves no contact; what reads like a denunciation is not typed in", async () => {
  const { services, actor } = await office();
  const named = call({ contact: { name: "Trần Thị Hoa" } });
  expect(codeOf(await services.enterCase(actor, named))).toBe("consent-required");
  expect(codeOf(await services.enterCase(actor, call({ text: "Tôi tố cáo ông Ví nhận hối lộ." })))).toBe("guided-kind");
  const accuser = { consents: true, contact: { name: "Người tố cáo chủ tịch phường" } } as const;
  expect(codeOf(await services.enterCase(actor, call(accuser)))).toBe("guided-kind");
  must(await services.enterCase(actor, call({ text: "Ông ấy nói sẽ khiếu nại nếu chậm." })));
});

test("time runs from the day a letter came in, and figures of that day know it", async () => {
  const { services, actor, clock, send } = await office();
  await send();
  clock.now = "2026-11-23T02:00:00.000Z";
  const friday = { from: "2026-11-01", to: "2026-11-30", asOf: "2026-11-20T17:00:00.000Z" };
  expect(must(await services.report(AGENCY, friday)).received).toBe(1);
  const { receipt } = must(await services.enterCase(actor, call({ channel: "post" })));
  expect(receipt).toMatchObject({ receivedAt: "2026-11-19T17:00:00.000Z", due: { date: "2026-11-30" } });
  expect(must(await services.report(AGENCY, friday)).received).toBe(2);
  expect(must(await services.recount(AGENCY, "all"))).toMatchObject({ cases: 2, rows: 0 });
  for (const receivedOn of ["2026-11-24", "2026-10-23"])
    expect(codeOf(await services.enterCase(actor, call({ receivedOn })))).toBe("date-out-of-range");
});

test("a complaint on paper is registered by where it is kept, with the date the law gives it", async () => {
  const { services, actor } = await office();
  const entry = { of: "complaint", key: crypto.randomUUID(), ...common, reference: "Văn thư số 15/2026" } as const;
  const { receipt } = must(await services.enterCase(actor, { ...entry, channel: "counter" }));
  const found = must(await services.officerCase(actor, receipt!.code));
  expect(found).toMatchObject({ kind: "complaint", text: "Văn thư số 15/2026", contact: null });
  expect(found.due?.steps.length).toBeGreaterThan(0);
});

test("a denunciation on paper is counted: no word, no receipt, nothing to open again", async () => {
  const { services, actor, database } = await office();
  const before = everyRow(database).length;
  const entry = { of: "denunciation", key: crypto.randomUUID(), ...common, channel: "post" } as const;
  expect(must(await services.enterCase(actor, entry)).receipt).toBeNull();
  expect(must(await services.enterCase(actor, entry))).toMatchObject({ receipt: null, repeated: true });
  expect(before).toBeGreaterThan(0);
  const [only, ...others] = must(await services.inbox(actor, { state: "closed" })).entries;
  expect(others).toEqual([]);
  expect(only).toMatchObject({ kind: "denunciation", status: "transferred", excerpt: "" });
  expect(must(await services.officerCase(actor, only!.code)).may).toEqual([]);
  expect(must(await services.report(AGENCY))).toMatchObject({ received: 1, withinCompetence: 0, open: 0 });
});
