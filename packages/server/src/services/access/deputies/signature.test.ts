import { must, type OfficerAction } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, deployment, neighbour, openWorkspace } from "../../../../test/workspace.ts";
import { moveCase } from "../../life/move.ts";
import { POLICY } from "../policy.ts";
import type { Actor } from "../actor.ts";

const ABSENT = { id: "absent", name: "lan", roles: ["officer", "reviewer", "head"] } as const;

/** Somebody who may only read by the own role, and stands in for a head today. */
const deputy: Actor = {
  id: "deputy",
  name: "hoa",
  agency: AGENCY,
  ownRoles: ["inspector"],
  roles: ["inspector", ...ABSENT.roles],
  standsInFor: [ABSENT],
};

async function open() {
  const workspace = openWorkspace(undefined, { holdSeconds: 60 });
  const { services, store, send } = workspace;
  await workspace.officer();
  const [handler] = must(await services.handlers(deputy));
  const complaint = async () =>
    must(
      await services.enterCase(deputy, {
        of: "complaint",
        key: crypto.randomUUID(),
        channel: "counter",
        receivedOn: "2026-11-20",
        lang: "vi",
        reference: "Văn thư số 15/2026",
      }),
    ).receipt!.code;
  const act = async (code: string, ...actions: (OfficerAction | Actor)[]) => {
    const by = actions.find((one): one is Actor => "roles" in one) ?? deputy;
    for (const action of actions) if ("type" in action) must(await services.act(by, code, action));
    return code;
  };
  const signatures = async () =>
    new Map((await store.auditEntries(AGENCY, 0, 1_000)).map(({ verb, actor }) => [verb, actor]));
  return { ...workspace, handler: handler!.id, complaint, act, signatures, send };
}

const answer = { type: "answer", text: "Đã sửa." } as const;
const splitting = { type: "split", kind: "question", text: "Xin hỏi lịch thu rác." } as const;
const withholding = { type: "withhold", what: "text", words: "ngõ 12", reason: "Nơi ở." } as const;
const submit = { type: "submit", text: "Đã sửa." } as const;

/** Every verb on a case, with what comes before it. */
const ACTS: Record<OfficerAction["type"], (office: Awaited<ReturnType<typeof open>>) => Promise<unknown>> = {
  assign: async ({ act, send, handler }) => act(await send(), { type: "assign", officer: handler }),
  accept: async ({ act, complaint }) => act(await complaint(), { type: "accept" }),
  pause: async ({ act, complaint }) =>
    act(await complaint(), { type: "accept" }, { type: "pause", ground: "suspended" }),
  resume: async ({ act, complaint }) =>
    act(await complaint(), { type: "accept" }, { type: "pause", ground: "suspended" }, { type: "resume" }),
  extend: async ({ act, complaint }) =>
    act(await complaint(), { type: "accept" }, { type: "extend", ground: "complex" }),
  ask: async ({ act, send }) => act(await send(), { type: "ask", text: "Cột đèn số mấy?" }),
  answer: async ({ act, send }) => act(await send(), answer),
  refuse: async ({ act, send }) => act(await send(), { type: "refuse", reason: "duplicate", text: "Trùng." }),
  submit: async ({ act, send }) => act(await send(), submit),
  approve: async ({ act, send }) => act(await send(), submit, { type: "approve", of: 1, text: "Đã sửa." }),
  return: async ({ act, send }) => act(await send(), submit, { type: "return", of: 1, text: "Viết rõ hơn." }),
  recall: async ({ act, send }) => act(await send(), answer, { type: "recall" }),
  notify: async ({ act, send }) => act(await send(), { type: "notify" }),
  classify: async ({ act, send }) => act(await send(), { type: "classify", kind: "question" }),
  transfer: async ({ act, send }) => act(await send(), { type: "transfer", to: "outside", text: "Đã gửi Điện lực." }),
  async "hand-back"({ act, send, store }) {
    const code = await send({}, neighbour.agency.code);
    const sender = { ...deputy, agency: neighbour.agency.code };
    await act(code, { type: "transfer", to: AGENCY, text: "Thuộc phường." }, sender);
    const moving = { store, deployments: [deployment, neighbour], random: (bytes: number) => new Uint8Array(bytes) };
    await moveCase(
      moving,
      neighbour.agency.code,
      code,
      (await store.find(neighbour.agency.code, code))!.events.at(-1)!.at,
    );
    return act(code, { type: "hand-back", text: "Không thuộc phường." });
  },
  merge: async ({ act, send }) => act(await send(), { type: "merge", with: await send() }),
  unmerge: async ({ act, send }) => act(await send(), { type: "merge", with: await send() }, { type: "unmerge" }),
  split: async ({ act, send }) => act(await send(), splitting),
  async rejoin({ act, send, services }) {
    const code = await act(await send(), splitting);
    return act(must(await services.officerCase(deputy, code)).parts[0]!, { type: "rejoin" });
  },
  withhold: async ({ act, send }) => act(await send(), withholding),
  disclose: async ({ act, send }) => act(await send(), withholding, { type: "disclose", of: 1 }),
  async correct({ act, send, later }) {
    const code = await act(await send(), answer);
    later(1);
    return act(code, { type: "correct", text: "Đã sửa xong." });
  },
};

test.each(Object.keys(ACTS) as OfficerAction["type"][])(
  "%s is signed by the deputy and by whom the deputy stands in for",
  async (verb) => {
    const office = await open();
    await ACTS[verb](office);
    expect((await office.signatures()).get(verb)).toBe("deputy/absent");
  },
);

test("so is what is done beside the cases' history; what the own role is enough for is signed by the own name", async () => {
  const { services, send, complaint, signatures } = await open();
  const code = await send({
    contact: { name: "Ước", phone: "0912345678" },
    consent: { notice: "2026-11", purposes: ["contact"] },
  });
  await complaint();
  must(await services.addNote(deputy, code, "Đã gọi."));
  must(await services.resumeOutbox(deputy, "x"));
  must(await services.registerDataRequest(deputy, { right: "copy", heldByOthers: false, reference: "Đơn số 1" }));
  must(await services.exportInbox(deputy));
  const signed = await signatures();
  const both = ["enter-case", "note", "read-contact", "resume-outbox", "register-data-request"];
  expect(Object.fromEntries([...both, "export-list"].map((verb) => [verb, signed.get(verb)]))).toEqual({
    ...Object.fromEntries(both.map((verb) => [verb, "deputy/absent"])),
    "export-list": "deputy",
  });
  expect(POLICY.inbox).toContain("inspector");
});
