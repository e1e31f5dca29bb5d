import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, openWorkspace } from "../../../test/workspace.ts";
import { uuidV7Floor } from "../../ids/uuid-v7.ts";

const codeOf = (result: { ok: boolean; problems?: readonly { code: string }[] }) => result.problems?.[0]?.code;

async function answered() {
  const workspace = openWorkspace();
  const code = await workspace.send();
  const session = await workspace.officer();
  workspace.later(1);
  must(await workspace.services.act(session, code, { type: "answer", text: "Đã sửa." }));
  return { ...workspace, code, session };
}

test("an answer is rated once, and the first rating stays", async () => {
  const { services, code, database } = await answered();
  must(await services.rate(AGENCY, code, { level: 4 }));
  must(await services.rate(AGENCY, code, { level: 1 }));
  expect(database.prepare("select level from ratings").all()).toEqual([{ level: 4 }]);
});

test("two ratings at once leave one", async () => {
  const { services, code, database } = await answered();
  const both = await Promise.all([1, 5].map((level) => services.rate(AGENCY, code, { level })));
  expect(both.map(codeOf)).toEqual([undefined, undefined]);
  expect(database.prepare("select level from ratings").all()).toEqual([{ level: 1 }]);
});

test("that an answer is rated is told to who has the receipt's secret alone", async () => {
  const { services, later, receipt, officer } = openWorkspace();
  const { code, secret } = await receipt();
  later(1);
  must(await services.act(await officer(), code, { type: "answer", text: "Đã sửa." }));
  const rating = (requester: { secret?: string }) => services.rate(AGENCY, code, { level: 2 }, requester);
  expect(codeOf(await rating({ secret: "33333-33333" }))).toBe("receipt-secret-wrong");
  const first = await rating({});
  expect(await rating({})).toEqual(first);
  expect(codeOf(await rating({ secret }))).toBe("rated-before");
});

test("what has no answer, or does not exist, is not rated", async () => {
  const { services, send } = openWorkspace();
  const code = await send();
  expect(codeOf(await services.rate(AGENCY, code, { level: 5 }))).toBe("event-not-allowed");
  expect(codeOf(await services.rate(AGENCY, "18073-33333-33333", { level: 5 }))).toBe("code-mistyped");
  expect(codeOf(await services.rate("99999", code, { level: 5 }))).toBe("agency-not-found");
});

test("a rating changes nothing of what the rated officer sees of the case", async () => {
  const { services, session, code, database } = await answered();
  const before = must(await services.officerCase(session, code));
  must(await services.rate(AGENCY, code, { level: 1, comment: "Trả lời cho có." }));
  expect(must(await services.officerCase(session, code))).toEqual(before);
  const rating = database.prepare("select * from ratings").get();
  expect(rating).toMatchObject({ month: 202611, level: 1, comment: "Trả lời cho có." });
  // The identifier begins with the first instant of the month, not with the instant of the rating.
  expect(String(rating?.["id"]).slice(0, 13)).toBe(uuidV7Floor("2026-11-01T00:00:00.000Z").slice(0, 13));
  expect(JSON.stringify(rating)).not.toContain(code);
});

test("no answer about a case tells by time, order or state that it was rated, but to its sender", async () => {
  const { services, later, receipt, officer } = openWorkspace();
  const session = await officer();
  const sent = [await receipt(), await receipt(), await receipt()];
  later(1);
  for (const { code } of sent) must(await services.act(session, code, { type: "answer", text: "Đã sửa." }));
  const seen = async () => ({
    cases: await Promise.all(sent.map(({ code }) => services.publicCase(AGENCY, code))),
    officers: await Promise.all(sent.map(({ code }) => services.officerCase(session, code))),
    inbox: await services.inbox(session),
  });
  const before = await seen();
  must(await services.rate(AGENCY, sent[1]!.code, { level: 1 }));
  expect(await seen()).toEqual(before);
  const own = must(await services.publicCase(AGENCY, sent[1]!.code, { secret: sent[1]!.secret }));
  expect(own.rated).toBe(true);
  expect(JSON.stringify(own.timeline)).not.toContain("rated");
});
