import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { codeOf, openWorkspace, withContact } from "../../../test/workspace.ts";

test("the officer sees the words, and alone sees who wrote", async () => {
  const { services, send, officer } = openWorkspace();
  const session = await officer();
  const code = await send(withContact);
  expect(must(await services.officerCase(session, code))).toMatchObject({
    code,
    text: "Đèn đường ở ngõ 12 hỏng đã hai tuần nay.",
    place: "Tổ dân phố 5",
    contact: withContact.contact,
    consents: [{ ...withContact.consent, at: "2026-11-20T02:00:00.000Z" }],
    helped: false,
    files: [],
    reopening: null,
    events: [{ type: "received" }],
  });
  const inbox = JSON.stringify(must(await services.inbox(session)));
  expect(inbox).toContain("Đèn đường");
  expect(inbox).not.toMatch(/Ước|0912 ?345|uoc@/);
});

test("the officer sees that somebody else typed it for the person", async () => {
  const { services, send, officer } = openWorkspace();
  const session = await officer();
  expect(must(await services.officerCase(session, await send({ helped: true }))).helped).toBe(true);
});

test("a case of another agency does not exist, and whoever asks for it leaves a line in the audit", async () => {
  const { services, store, send, officer } = openWorkspace();
  const foreign = await send({}, "18100");
  const session = await officer();
  expect(codeOf(await services.officerCase(session, foreign))).toBe("case-not-found");
  expect(codeOf(await services.act(session, foreign, { type: "answer", text: "Không phải của tôi." }))).toBe(
    "case-not-found",
  );
  expect(codeOf(await services.officerFile(session, foreign, "any"))).toBe("case-not-found");
  expect(must(await services.inbox(session)).entries).toEqual([]);
  const lines = (await store.auditEntries("18073", 0, 100)).filter(({ verb }) => verb === "miss-case");
  expect(lines.map(({ actor, object }) => [actor, object])).toEqual(Array(3).fill([session.id, foreign]));
});
