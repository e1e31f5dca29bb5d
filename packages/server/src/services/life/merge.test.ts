import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, codeOf, deployment, openWorkspace, withContact } from "../../../test/workspace.ts";
import { isSound, verifyCounts } from "../case/verify.ts";

async function open(rules: Parameters<typeof openWorkspace>[1] = {}) {
  const workspace = openWorkspace("2026-11-20T02:00:00.000Z", rules);
  const actor = await workspace.officer();
  const [lead, follower] = [
    await workspace.receipt(withContact),
    await workspace.receipt({ contact: { phone: "0988 111 222" }, consent: withContact.consent! }),
  ];
  workspace.later(1);
  must(await workspace.services.act(actor, follower.code, { type: "merge", with: lead.code }));
  const seen = async (code: string) => must(await workspace.services.publicCase(AGENCY, code));
  const sound = async () => isSound(await verifyCounts(workspace.store, { ...deployment, ...rules }));
  return { ...workspace, actor, lead: lead.code, follower: follower.code, seen, sound };
}

describe("two cases of one matter", () => {
  test("are answered together: each sender reads it under the own code, and each case counts", async () => {
    const { services, actor, lead, follower, seen, sound } = await open();
    must(await services.act(actor, lead, { type: "answer", text: "Đã thay bóng đèn." }));
    for (const code of [lead, follower])
      expect(await seen(code)).toMatchObject({ status: "answered", answer: { text: "Đã thay bóng đèn." } });
    expect(must(await services.report(AGENCY))).toMatchObject({ received: 2, answered: 2 });
    expect(await sound()).toBe(true);
  });

  test("know nothing of each other's sender, and the public none of the other's code", async () => {
    const { services, actor, lead, follower, seen } = await open();
    const [one, other] = [
      must(await services.officerCase(actor, lead)),
      must(await services.officerCase(actor, follower)),
    ];
    expect([one.contact?.phone, other.contact?.phone]).toEqual(["0912 345 678", "0988 111 222"]);
    expect([one.links, other.links]).toEqual([
      { follows: null, leads: [follower] },
      { follows: lead, leads: [] },
    ]);
    expect(JSON.stringify(await seen(follower))).not.toContain(lead);
    expect(JSON.stringify(await seen(lead))).not.toContain(follower);
  });

  test("are not answered beside each other, until it is undone", async () => {
    const { services, actor, lead, follower, sound } = await open();
    const answer = { type: "answer", text: "Trả lời riêng." } as const;
    expect(codeOf(await services.act(actor, follower, answer))).toBe("event-not-allowed");
    expect(must(await services.officerCase(actor, follower)).may).not.toContain("answer");
    must(await services.act(actor, follower, { type: "unmerge" }));
    must(await services.act(actor, follower, answer));
    expect(must(await services.officerCase(actor, lead))).toMatchObject({ status: "received", links: { leads: [] } });
    expect(await sound()).toBe(true);
  });

  test("share a recall and a correction of the answer", async () => {
    const { services, actor, lead, follower, seen, later, sound } = await open({ holdSeconds: 60 });
    must(await services.act(actor, lead, { type: "answer", text: "Nhầm." }));
    must(await services.act(actor, lead, { type: "recall" }));
    expect(must(await services.officerCase(actor, follower)).status).toBe("received");
    must(await services.act(actor, lead, { type: "answer", text: "Đã thay bóng đèn." }));
    later(1);
    must(await services.act(actor, lead, { type: "correct", text: "Đã thay hai bóng đèn." }));
    expect((await seen(follower)).answer?.text).toBe("Đã thay hai bóng đèn.");
    expect(await sound()).toBe(true);
  });

  test("part when the first is found to be a denunciation: the other stays to be answered, and keeps its words", async () => {
    const { services, actor, lead, follower } = await open();
    must(await services.act(actor, lead, { type: "refuse", reason: "is-denunciation", text: "x" }));
    expect(must(await services.officerCase(actor, follower))).toMatchObject({
      status: "received",
      links: { follows: null },
    });
    expect(must(await services.officerCase(actor, follower)).text).not.toBe("");
  });

  test.each([
    ["with itself", (lead: string) => [lead, lead]],
    ["with one that follows", (lead: string, follower: string) => [lead, follower]],
  ])("a case is not merged %s", async (_, pair) => {
    const { services, actor, lead, follower } = await open();
    const [code, other] = pair(lead, follower) as [string, string];
    expect(codeOf(await services.act(actor, code, { type: "merge", with: other }))).toBe("event-not-allowed");
  });
});

describe("a message that holds two matters", () => {
  test("becomes two cases, each with its answer; the sender opens both with one secret", async () => {
    const { services, actor, receipt, sound } = await open();
    const { code, secret } = await receipt(withContact);
    const whole = must(
      await services.act(actor, code, { type: "split", kind: "question", text: "Xin hỏi lịch thu rác." }),
    );
    const [part] = whole.parts as [string];
    const own = must(await services.officerCase(actor, part));
    expect(own).toMatchObject({
      kind: "question",
      splitFrom: code,
      text: "Xin hỏi lịch thu rác.",
      contact: { phone: "0912 345 678" },
    });
    expect(own.due?.date).toBe(whole.due?.date);
    expect(must(await services.publicCase(AGENCY, code, { secret })).parts).toEqual([part]);
    expect(must(await services.publicCase(AGENCY, code)).parts).toBeUndefined();
    must(await services.act(actor, part, { type: "answer", text: "Thứ hai và thứ năm." }));
    must(await services.rate(AGENCY, part, { level: 5 }, { secret }));
    expect(must(await services.report(AGENCY))).toMatchObject({ received: 4, answered: 1 });
    expect(await sound()).toBe(true);
  });

  test("is one again when it is undone: counted once, and the part's code leads to it", async () => {
    const { services, actor, send, sound } = await open();
    const code = await send();
    const [part] = must(await services.act(actor, code, { type: "split", kind: "question", text: "Lịch thu rác?" }))
      .parts as [string];
    must(await services.act(actor, part, { type: "rejoin" }));
    expect(must(await services.report(AGENCY))).toMatchObject({ received: 3, transferred: 0 });
    expect(must(await services.publicCase(AGENCY, part)).code).toBe(code);
    expect(await sound()).toBe(true);
  });
});
