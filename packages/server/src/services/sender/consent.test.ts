import { must, type NewConsent, type NewFeedback } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, everyRow, feedback, openWorkspace, withContact } from "../../../test/workspace.ts";

const BOTH: Partial<NewFeedback> = {
  ...withContact,
  consent: { notice: "2026-11", purposes: ["contact", "publish"] },
};

async function allowing(changes: Partial<NewFeedback>) {
  const workspace = openWorkspace();
  const sent = feedback(changes);
  const { code, secret } = must(await workspace.services.receive(AGENCY, sent)).receipt;
  const leave = (...purposes: NewConsent["purposes"]) =>
    workspace.services.withdrawConsent(AGENCY, code, { secret }, { purposes });
  return { ...workspace, sent, code, secret, leave };
}

test("without the permission to use them, name, phone and email are gone at once; the case stays", async () => {
  const { services, officer, database, code, secret, leave, later } = await allowing(BOTH);
  later(5);
  expect(must(await leave("publish"))).toEqual({ version: 1, purposes: ["publish"] });
  expect(everyRow(database)).not.toMatch(/Ước|0912 ?345|uoc@/);
  const kept = must(await services.officerCase(await officer(), code));
  expect(kept).toMatchObject({ contact: null, status: "received", text: "Đèn đường ở ngõ 12 hỏng đã hai tuần nay." });
  expect(must(await services.publicCase(AGENCY, code, { secret })).consent).toEqual({ purposes: ["publish"] });
});

test("what was allowed, and until when, stays provable", async () => {
  const { services, officer, code, leave, later } = await allowing(BOTH);
  later(5);
  must(await leave("contact"));
  later(1);
  must(await leave());
  expect(must(await services.officerCase(await officer(), code)).consents).toEqual([
    { notice: "2026-11", purposes: ["contact", "publish"], at: "2026-11-20T02:00:00.000Z" },
    { notice: "2026-11", purposes: ["contact"], at: "2026-11-20T07:00:00.000Z" },
    { notice: "2026-11", purposes: [], at: "2026-11-20T08:00:00.000Z" },
  ]);
});

test("withdrawing only the permission to publish keeps the contact data", async () => {
  const { services, officer, code, leave } = await allowing(BOTH);
  must(await leave("contact"));
  expect(must(await services.officerCase(await officer(), code)).contact).toEqual(withContact.contact);
});

test("it never allows more, and asking twice changes nothing", async () => {
  const { services, officer, code, leave } = await allowing({ consent: { notice: "2026-11", purposes: ["publish"] } });
  expect(await leave("publish", "contact")).toMatchObject({
    problems: [{ code: "consent-not-given", path: "purposes", facts: { purpose: "contact" } }],
  });
  for (let time = 0; time < 2; time++) expect(must(await leave()).purposes).toEqual([]);
  expect(codeOf(await leave("publish"))).toBe("consent-not-given");
  expect(must(await services.officerCase(await officer(), code)).consents.length).toBe(2);
});

test("two withdrawals at once end in the fewer of both", async () => {
  const { services, code, secret, leave } = await allowing(BOTH);
  const both = await Promise.all([leave("contact"), leave()]);
  expect(both.map(codeOf)).toContain(undefined);
  const { consent } = must(await services.publicCase(AGENCY, code, { secret }));
  // Whichever came first: what was withdrawn once is not back.
  expect(consent).toEqual({ purposes: [] });
});

test("nobody but the sender", async () => {
  const { services, officer, code, secret } = await allowing(BOTH);
  const none = { purposes: [] };
  expect(codeOf(await services.withdrawConsent(AGENCY, code, { secret: "3333-3333" }, none))).toBe(
    "receipt-secret-wrong",
  );
  expect(codeOf(await services.withdrawConsent("18100", code, { secret }, none))).toBe("case-not-found");
  expect(codeOf(await services.withdrawConsent("99999", code, { secret }, none))).toBe("agency-not-found");
  expect(must(await services.officerCase(await officer(), code)).contact).toEqual(withContact.contact);
});

test("the sending itself still finds its receipt, and proves nothing about whom it was from", async () => {
  const { services, sent, code, leave, database } = await allowing(BOTH);
  must(await leave());
  expect(must(await services.receive(AGENCY, sent))).toMatchObject({ repeated: true, receipt: { code } });
  expect(database.prepare("select fingerprint from idempotency").get()).toEqual({ fingerprint: "" });
});

test("where the sender stood is kept only as allowed, beside the contact data, and goes alone", async () => {
  const position = "18.34217,105.90562";
  const contact = { ...withContact.contact, position };
  const silent = feedback({ contact, consent: { notice: "2026-11", purposes: ["contact"] } });
  expect(await openWorkspace().services.receive(AGENCY, silent)).toMatchObject({
    problems: [{ code: "consent-required", path: "consent.purposes", facts: { purpose: "locate" } }],
  });
  const { services, officer, database, code, leave } = await allowing({
    contact,
    consent: { notice: "2026-11", purposes: ["contact", "locate"] },
  });
  const actor = await officer();
  expect(must(await services.officerCase(actor, code)).contact).toEqual(contact);
  expect(JSON.stringify(must(await services.publicCase(AGENCY, code)))).not.toContain("18.34");
  must(await leave("contact"));
  expect(must(await services.officerCase(actor, code)).contact).toEqual(withContact.contact);
  expect(everyRow(database)).not.toContain("18.34217");
});
