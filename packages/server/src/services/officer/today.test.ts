import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { codeOf, openWorkspace } from "../../../test/workspace.ts";
import type { Actor } from "../access/actor.ts";
import { TODAY_PARTS } from "./today.ts";
import type { InboxOnly } from "./inbox.ts";

async function office() {
  const workspace = openWorkspace("2026-11-13T02:00:00.000Z", { approval: true });
  const head = await workspace.officer();
  return { ...workspace, head };
}

test("a list is narrowed by kind, channel, status, officer, approval and date, each alone and together", async () => {
  const { services, send, head, later } = await office();
  const lamp = await send({ text: "Đèn đường ngõ 5 hỏng." });
  const praise = await send({ kind: "praise", text: "Cán bộ đường phố tận tình." });
  const call = {
    of: "matter",
    key: crypto.randomUUID(),
    channel: "phone",
    receivedOn: "2026-11-13",
    lang: "vi",
  } as const;
  const phoned = must(await services.enterCase(head, { ...call, kind: "concern", text: "Đường ngập sau mưa." }))
    .receipt!.code;
  later(1);
  must(await services.act(head, lamp, { type: "assign", officer: head.id }));
  must(await services.act({ ...head, roles: ["officer"] }, praise, { type: "submit", text: "Cảm ơn." }));
  const found = async (only: InboxOnly, search = "") =>
    must(await services.inbox(head, { only, search }))
      .entries.map(({ code }) => code)
      .toSorted();
  expect(await found({ kind: "praise" })).toEqual([praise]);
  expect(await found({ channel: "phone" })).toEqual([phoned]);
  expect(await found({ status: "in-progress" })).toEqual([lamp]);
  expect(await found({ assignee: head.id })).toEqual([lamp]);
  expect(await found({ assignee: "" })).toEqual([praise, phoned].toSorted());
  expect(await found({ awaitsApproval: true })).toEqual([praise]);
  expect(await found({ dueTo: "2026-11-19" })).toEqual([]);
  expect(await found({ dueFrom: "2026-11-20", dueTo: "2026-11-20" })).toHaveLength(3);
  expect(await found({ channel: "web", assignee: "" }, "duong")).toEqual([praise]);
  expect(await found({ kind: "petition" }, "duong")).toEqual([]);
  const [entry] = must(await services.inbox(head, { only: { assignee: head.id } })).entries;
  expect(entry?.assignee).toBe("canbo");
  expect(must(await services.recount("18073", "all"))).toMatchObject({ cases: 3, rows: 0 });
});

test("of many that have the words, those that are narrowed to fill the page", async () => {
  const { services, send, head } = await office();
  for (let n = 0; n < 60; n += 1)
    await send({ text: `Đèn đường số ${n} hỏng.`, kind: n % 20 === 0 ? "praise" : "concern" });
  const page = must(await services.inbox(head, { search: "đèn", only: { kind: "praise" } }));
  expect([page.entries.length, page.next]).toEqual([3, null]);
});

test("a case is given to who handles cases here, and to nobody else", async () => {
  const { services, send, head } = await office();
  const code = await send();
  must(await services.invite(head, { name: "thanh", roles: ["inspector"] }));
  must(await services.invite(head, { name: "lan", roles: ["officer"] }));
  const handlers = must(await services.handlers(head));
  expect(handlers.map(({ name }) => name)).toEqual(["canbo", "lan"]);
  const given = must(await services.act(head, code, { type: "assign", officer: handlers[1]!.id }));
  expect(given).toMatchObject({ status: "in-progress", assignee: handlers[1]!.id });
  expect(given.names[handlers[1]!.id]).toBe("lan");
  for (const officer of ["lan", "nobody"])
    expect(codeOf(await services.act(head, code, { type: "assign", officer }))).toBe("assignee-unknown");
});

test("the day begins with what is late, then today, soon, approval, one's own, and what nobody has", async () => {
  const { services, send, head, clock } = await office();
  const minh: Actor = { ...head, id: "minh", roles: ["reviewer"] };
  const parts = async (actor: Actor) =>
    Object.fromEntries(
      Object.entries(must(await services.today(actor))).map(([part, { entries, more }]) => [
        part,
        [...entries.map(({ code }) => code), ...(more ? ["…"] : [])],
      ]),
    );
  expect(await parts(head)).toEqual(Object.fromEntries(TODAY_PARTS.map((part) => [part, []])));
  const late = await send();
  clock.now = "2026-11-16T02:00:00.000Z";
  const due = await send();
  must(await services.act(head, due, { type: "assign", officer: head.id }));
  must(await services.act({ ...head, roles: ["officer"] }, due, { type: "submit", text: "Đã sửa." }));
  clock.now = "2026-11-18T02:00:00.000Z";
  const soon = await send();
  clock.now = "2026-11-23T02:00:00.000Z";
  const seen = await parts(head);
  expect(seen).toMatchObject({ overdue: [late], today: [due], approval: [due], mine: [due], new: [] });
  expect(seen["soon"]).toEqual([soon]);
  expect(await parts(minh)).toMatchObject({ approval: [due], mine: [] });
  await send({ kind: "praise" }); // due at no time
  for (let n = 0; n < 5; n += 1) await send();
  expect((await parts(head))["new"]).toHaveLength(6);
});
