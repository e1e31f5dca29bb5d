import { fail, must, ok } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { codeOf, openWorkspace, withContact } from "../../../test/workspace.ts";
import type { Actor } from "./actor.ts";
import { POLICY, type Action, type Caller } from "./policy.ts";
import { ROLES, rolesAmong, type Role } from "./role.ts";

type Workspace = Awaited<ReturnType<typeof workspaceWithCase>>;

async function workspaceWithCase() {
  const workspace = openWorkspace();
  return { ...workspace, actor: await workspace.officer(), code: await workspace.send(withContact) };
}

const withholding = { type: "withhold", what: "text", words: "ngõ 12", reason: "Nơi ở." } as const;

/** Every action of the table that is an officer's, done through the services. */
const OFFICERS: { readonly [A in Action]?: (workspace: Workspace, actor: Actor) => Promise<{ ok: boolean }> } = {
  inbox: ({ services }, actor) => services.inbox(actor),
  officerCase: ({ services, code }, actor) => services.officerCase(actor, code),
  officerFile: ({ services, code }, actor) => services.officerFile(actor, code, "none"),
  answer: ({ services, code }, actor) => services.act(actor, code, { type: "answer", text: "Đã sửa." }),
  ask: ({ services, code }, actor) => services.act(actor, code, { type: "ask", text: "Cột đèn số mấy?" }),
  publish: ({ services, code }, actor) => services.publish(actor, code, { answer: "Đã sửa." }),
  assign: ({ services, code }, actor) => services.act(actor, code, { type: "assign", officer: actor.id }),
  note: ({ services, code }, actor) => services.addNote(actor, code, "Đã gọi Điện lực."),
  draft: ({ services, code }, actor) => services.keepDraft(actor, code, { field: "answer", text: "Đã", base: 0 }),
  views: ({ services }, actor) => services.saveView(actor, { name: "Quá hạn", query: "han=overdue", shared: false }),
  shareView: ({ services }, actor) => services.saveView(actor, { name: "Quá hạn", query: "han=overdue", shared: true }),
  templates: ({ services }, actor) => services.templates(actor),
  changeTemplate: ({ services }, actor) =>
    services.saveTemplate(actor, { name: "Đèn", kind: null, outcome: "answered", text: "Chúng tôi đã nhận." }),
  accept: ({ services, code }, actor) => services.act(actor, code, { type: "accept" }),
  pause: ({ services, code }, actor) => services.act(actor, code, { type: "pause", ground: "suspended" }),
  resume: ({ services, code }, actor) => services.act(actor, code, { type: "resume" }),
  extend: ({ services, code }, actor) => services.act(actor, code, { type: "extend", ground: "complex" }),
  enterCase: ({ services }, actor) =>
    services.enterCase(actor, {
      of: "denunciation",
      key: crypto.randomUUID(),
      channel: "post",
      receivedOn: "2026-11-20",
      lang: "vi",
    }),
  submit: ({ services, code }, actor) => services.act(actor, code, { type: "submit", text: "Đã sửa." }),
  approve: ({ services, code }, actor) => services.act(actor, code, { type: "approve", of: 1, text: "Đã sửa." }),
  return: ({ services, code }, actor) => services.act(actor, code, { type: "return", of: 1, text: "Nói rõ ngày." }),
  recall: ({ services, code }, actor) => services.act(actor, code, { type: "recall" }),
  notify: ({ services, code }, actor) => services.act(actor, code, { type: "notify" }),
  classify: ({ services, code }, actor) => services.act(actor, code, { type: "classify", kind: "question" }),
  transfer: ({ services, code }, actor) =>
    services.act(actor, code, { type: "transfer", to: "outside", text: "Đã gửi Điện lực." }),
  "hand-back": ({ services, code }, actor) => services.act(actor, code, { type: "hand-back", text: "Không phải." }),
  merge: ({ services, code }, actor) => services.act(actor, code, { type: "merge", with: code }),
  unmerge: ({ services, code }, actor) => services.act(actor, code, { type: "unmerge" }),
  split: ({ services, code }, actor) => services.act(actor, code, { type: "split", kind: "question", text: "Hỏi." }),
  rejoin: ({ services, code }, actor) => services.act(actor, code, { type: "rejoin" }),
  withhold: ({ services, code }, actor) => services.act(actor, code, withholding),
  disclose: ({ services, code }, actor) => services.act(actor, code, { type: "disclose", of: 1 }),
  async readWithheld({ services, code, actor: head }, actor) {
    must(await services.act(head, code, withholding));
    const { text } = must(await services.officerCase({ ...actor, roles: [...actor.roles, "inspector"] }, code));
    return text.includes("ngõ 12") ? ok(text) : fail("role-missing", "", { action: "readWithheld" });
  },
  correct: ({ services, code }, actor) => services.act(actor, code, { type: "correct", text: "Đã thay." }),
  async replyUnapproved(workspace, actor) {
    const { store, code } = workspace;
    const strict = openWorkspace(undefined, { store, approval: true });
    const done = await strict.services.act({ ...actor, roles: [...actor.roles, "officer"] }, code, {
      type: "answer",
      text: "Đã sửa.",
    });
    return !done.ok && done.problems[0].code === "approval-required"
      ? fail("role-missing", "", { action: "replyUnapproved" })
      : done;
  },
  yearReport: ({ services }, actor) => services.yearReport(actor, 2026),
  readYear: ({ services }, actor) => services.yearRecord(actor, 2026),
  writeYear: ({ services }, actor) => services.openYear(actor, 2026),
  settings: async ({ services }, actor) => services.settings(actor),
  eraseYearFile: ({ services }, actor) => services.eraseYearFile(actor, 2026, "none"),
  submitYear: ({ services }, actor) => services.submitYear(actor, 2026, 0),
  overseeYears: ({ services }, actor) => services.yearStandings(actor, 2026),
  judgeYear: ({ services }, actor) => services.judgeYear(actor, actor.agency, 2026, { type: "accepted" }, 0),
  dataRequests: ({ services }, actor) => services.dataRequests(actor),
  changeDataRequest: ({ services }, actor) =>
    services.registerDataRequest(actor, { right: "view", heldByOthers: false, reference: "Số 15" }),
  async readContact({ services, code }, actor) {
    // Whoever may read at all and not this sees the case without it.
    const shown = must(await services.officerCase({ ...actor, roles: [...actor.roles, "inspector"] }, code));
    return shown.contact ? ok(shown.contact) : fail("role-missing", "", { action: "readContact" });
  },
  stuckOutbox: ({ services }, actor) => services.stuckOutbox(actor),
  resumeOutbox: ({ services }, actor) => services.resumeOutbox(actor, "kho"),
  overview: ({ services }, actor) => services.overview(actor),
  exportAgency: ({ services }, actor) => services.exportAgency(actor),
  importCases: async ({ services }, actor) => {
    const columns = { number: "a", text: "b", receivedAt: "c" };
    const mapping = { version: 1, source: "1022", columns, kind: "concern", channel: "phone", lang: "vi" } as const;
    return services.previewImport(actor, [], mapping);
  },
  remind: ({ services }, actor) =>
    services.remind(actor, 2026, { units: ["18100"], subject: "Nhắc", text: "Nhắc báo cáo." }, 0),
  appraise: ({ services }, actor) => services.appraise(actor, 2026, "18100", [], 0),
  people: ({ services }, actor) => services.people(actor),
  changePerson: ({ services }, actor) => services.invite(actor, { name: "lan", roles: ["officer"] }),
  refuse: ({ services, code }, actor) =>
    services.act(actor, code, { type: "refuse", reason: "unclear", text: "Không rõ." }),
};

const isOfficers = (action: Action) =>
  POLICY[action].some((caller: Caller) => (ROLES as readonly string[]).includes(caller));

test("every officer's action of the table is tried here", () => {
  const actions = (Object.keys(POLICY) as Action[]).filter(isOfficers);
  expect(Object.keys(OFFICERS).toSorted()).toEqual(actions.toSorted());
});

describe.each(Object.entries(OFFICERS))("%s", (action, attempt) => {
  const allowed: readonly Caller[] = POLICY[action as Action];
  const isPart = ["readContact", "replyUnapproved", "readWithheld"].includes(action); // of other actions

  test("in the roles of the table, and in no other", async () => {
    const heard: [Role | "none", boolean][] = [];
    let workspace = await workspaceWithCase();
    for (const role of ["none", ...ROLES] as const) {
      const refusal = codeOf(await attempt(workspace, { ...workspace.actor, roles: role === "none" ? [] : [role] }));
      heard.push([role, refusal !== "role-missing"]);
      // Whatever was done must not meet the next one; a refusal leaves all as it was.
      if (refusal !== "role-missing" || isPart) workspace = await workspaceWithCase();
    }
    expect(heard).toEqual(
      ["none" as const, ...ROLES].map((role) => [role, (allowed as readonly string[]).includes(role)]),
    );
  });

  test("in every role, but only at an agency this server answers for", async () => {
    const workspace = await workspaceWithCase();
    if (isPart) return;
    expect(codeOf(await attempt(workspace, { ...workspace.actor, roles: ROLES, agency: "99999" }))).toBe(
      "agency-not-found",
    );
  });
});

test("a refused action leaves no event", async () => {
  const { services, actor, code } = await workspaceWithCase();
  await services.act({ ...actor, roles: [] }, code, { type: "answer", text: "Đã sửa." });
  expect(must(await services.officerCase(actor, code)).status).toBe("received");
});

test("the first officer may let others in, and administers no other agency; a stored name that is no role allows nothing", async () => {
  const { actor } = await workspaceWithCase();
  expect(actor.roles).toEqual(["officer", "head", "agency-admin"]);
  expect(rolesAmong(["owner", "officer", "toString"])).toEqual(["officer"]);
});
