import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { codeOf, openWorkspace } from "../../../test/workspace.ts";
import type { Actor } from "../access/actor.ts";
import { POLICY } from "../access/policy.ts";
import { ROLES } from "../access/role.ts";

/** One page of each kind, a field of it, and what whoever writes there may do. */
const PAGES = [
  ["duty:2026:6.3", "plan", "writeYear"],
  ["session:2026", "note", "writeYear"],
  ["score:2026", "par-index", "writeYear"],
  ["template:new", "text", "changeTemplate"],
  ["reminder:2026", "text", "remind"],
  ["judgement:2026:18100", "reason", "judgeYear"],
  ["decision:2026:18100", "reason", "appraise"],
] as const;
const DUTY = "duty:2026:6.3";

async function office() {
  const workspace = openWorkspace();
  const { services, store } = workspace;
  const an = await workspace.officer();
  must(await services.invite(an, { name: "binh", roles: ["officer"] }));
  const { id } = (await store.officers(an.agency)).find(({ name }) => name === "binh")!;
  const binh: Actor = { id, name: "binh", agency: an.agency, roles: ["officer"] };
  const types = async (actor: Actor, text: string, { page = DUTY, field = "plan", base = 0 } = {}) =>
    services.keepPageDraft(actor, page, { field, text, base });
  const desk = async (actor: Actor, page = DUTY) => must(await services.pageDesk(actor, page));
  return { ...workspace, an, binh, types, desk };
}

test("what is typed outside a case is found again by its author alone; the other learns the name and since when", async () => {
  const { an, binh, types, desk } = await office();
  must(await types(an, "Quý I: mở hội nghị"));
  must(await types(an, "Khác", { field: "result" }));
  expect((await desk(an)).drafts.map(({ field, text }) => [field, text])).toEqual([
    ["plan", "Quý I: mở hội nghị"],
    ["result", "Khác"],
  ]);
  expect(await desk(binh)).toEqual({ drafts: [], writing: [{ name: "canbo", since: "2026-11-20T02:00:00.000Z" }] });
  expect(await desk(binh, "duty:2026:6.4")).toEqual({ drafts: [], writing: [] });
});

test("what was sent is no draft any more; what nobody goes on with is kept 30 days", async () => {
  const { an, types, desk, services, later } = await office();
  must(await types(an, "Quý I"));
  must(await types(an, "Xong", { field: "result" }));
  must(await services.dropPageDraft(an, DUTY, "plan"));
  expect((await desk(an)).drafts.map(({ field }) => field)).toEqual(["result"]);
  later(24 * 30 + 1);
  expect((await services.sweep(an.agency)).drafts).toBe(1);
  expect((await desk(an)).drafts).toEqual([]);
});

test("a second window writes over nothing that it has not seen", async () => {
  const { an, types } = await office();
  must(await types(an, "Cửa sổ một"));
  expect(must(await types(an, "Cửa sổ hai")).draft).toMatchObject({ text: "Cửa sổ hai", earlier: "Cửa sổ một" });
});

test.each(PAGES)(
  "on %s whoever may do what its form does may keep words, and nobody else",
  async (page, field, action) => {
    const { an, types, services } = await office();
    for (const role of ROLES) {
      const actor: Actor = { ...an, roles: [role] };
      const isAllowed = (POLICY[action] as readonly string[]).includes(role);
      const said = [
        codeOf(await types(actor, "Lời", { page, field })),
        codeOf(await services.pageDesk(actor, page)),
        codeOf(await services.dropPageDraft(actor, page, field)),
      ];
      expect([role, ...said]).toEqual([role, ...said.map(() => (isAllowed ? undefined : "role-missing"))]);
    }
  },
);

test.each([
  ["entry:new", "text"],
  ["duty:2026", "plan"],
  ["constructor:2026", "plan"],
  ["duty", "plan"],
  [DUTY, "answer"],
  ["score:2026", "A b"],
])("%s %s is no place for words", async (page, field) => {
  const { an, types } = await office();
  expect(codeOf(await types(an, "Lời", { page, field }))).toBe("choice-unknown");
});

test("no more is kept than the form may send", async () => {
  const { an, types } = await office();
  expect(codeOf(await types(an, "x".repeat(100_001)))).toBe("text-too-long");
  expect(codeOf(await types(an, "x".repeat(10_001), { page: "template:new", field: "text" }))).toBe("text-too-long");
});
