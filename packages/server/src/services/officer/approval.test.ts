import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace, withContact } from "../../../test/workspace.ts";
import type { Deployment } from "../../deployment/deployment.ts";
import type { Actor } from "../access/actor.ts";

/** A case at an agency that asks for approval, with somebody in each of three roles. */
async function office(rules: Partial<Deployment> = { approval: true }) {
  const workspace = openWorkspace("2026-11-20T02:00:00.000Z", rules);
  const head = await workspace.officer();
  const lan: Actor = { ...head, id: "lan", name: "lan", roles: ["officer"] };
  const reviewer: Actor = { ...head, id: "minh", name: "minh", roles: ["reviewer"] };
  const code = await workspace.send(withContact);
  const shown = async () => must(await workspace.services.publicCase(AGENCY, code));
  return { ...workspace, head, lan, reviewer, code, shown };
}

describe("where replies are approved", () => {
  test("an officer's answer waits, unseen outside, until a reviewer sends it, in their words", async () => {
    const { services, lan, reviewer, code, shown, later } = await office();
    const answer = { type: "answer", text: "Đã sửa." } as const;
    expect(codeOf(await services.act(lan, code, answer))).toBe("approval-required");
    const waiting = must(await services.act(lan, code, { type: "submit", text: "Đã sửa." }));
    expect(waiting).toMatchObject({ status: "received", submission: { place: 1, by: "lan", text: "Đã sửa." } });
    expect(waiting.may.slice(0, 6)).toEqual(["assign", "accept", "ask", "refuse", "submit", "notify"]);
    expect(await shown()).toMatchObject({ status: "received", answer: null, timeline: [{ type: "received" }] });
    later(1);
    const asReviewer = must(await services.officerCase(reviewer, code));
    expect([asReviewer.contact, asReviewer.may]).toEqual([null, ["approve", "return", "withhold"]]);
    must(await services.act(reviewer, code, { type: "approve", of: 1, text: "Đã thay bóng đèn." }));
    expect(await shown()).toMatchObject({ status: "answered", answer: { text: "Đã thay bóng đèn." } });
    const { events, submission } = must(await services.officerCase(lan, code));
    expect(events.map(({ type, by }) => [type, by])).toEqual([
      ["received", "citizen"],
      ["submitted", "lan"],
      ["answered", "minh"],
    ]);
    expect(submission).toBeNull();
  });

  test("what is given back says why to its author, and nothing to the sender", async () => {
    const { services, lan, reviewer, code, shown } = await office();
    must(await services.act(lan, code, { type: "submit", reason: "unclear", text: "Không rõ." }));
    must(await services.act(reviewer, code, { type: "return", of: 1, text: "Nói rõ thiếu gì." }));
    const { returned, submission } = must(await services.officerCase(lan, code));
    expect(submission).toBeNull();
    expect(returned).toMatchObject({ by: "minh", text: "Nói rõ thiếu gì.", submitted: "Không rõ.", reason: "unclear" });
    expect(JSON.stringify(await shown())).not.toContain("rõ");
    must(await services.act(lan, code, { type: "submit", reason: "unclear", text: "Thiếu nơi xảy ra." }));
    must(await services.act(reviewer, code, { type: "approve", of: 3, text: "Thiếu nơi xảy ra." }));
    expect(await shown()).toMatchObject({
      status: "refused",
      refusal: { reason: "unclear", text: "Thiếu nơi xảy ra." },
    });
  });

  test("nobody approves the own words but the head, and nobody approves what they have not read", async () => {
    const { services, head, lan, reviewer, code } = await office();
    const both: Actor = { ...lan, roles: ["officer", "reviewer"] };
    must(await services.act(both, code, { type: "submit", text: "Đã sửa." }));
    expect(codeOf(await services.act(both, code, { type: "answer", text: "Đã sửa." }))).toBe("approval-required");
    expect(codeOf(await services.act(both, code, { type: "approve", of: 1, text: "Đã sửa." }))).toBe("own-submission");
    must(await services.act(lan, code, { type: "submit", text: "Đã sửa hôm nay." }));
    expect(codeOf(await services.act(reviewer, code, { type: "approve", of: 1, text: "Đã sửa." }))).toBe(
      "case-changed",
    );
    must(await services.act(head, code, { type: "answer", text: "Đã sửa cả ngõ." }));
    expect(codeOf(await services.act(reviewer, code, { type: "return", of: 2, text: "?" }))).toBe("case-changed");
  });

  test("files that were submitted leave with the approved answer, and not before", async () => {
    const { services, lan, reviewer, code, shown } = await office();
    const paper = new Uint8Array(Buffer.from("%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));
    const waiting = must(await services.act(lan, code, { type: "submit", text: "Có biên bản." }, [paper]));
    const id = waiting.submission?.files[0]?.id ?? "";
    expect(codeOf(await services.publicFile(AGENCY, code, id))).toBe("file-not-found");
    must(await services.officerFile(reviewer, code, id));
    must(await services.act(reviewer, code, { type: "approve", of: 1, text: "Có biên bản." }));
    expect((await shown()).files).toMatchObject([{ id, from: "agency" }]);
    must(await services.publicFile(AGENCY, code, id));
  });

  test("a denunciation waits for nobody", async () => {
    const { services, lan, code, database } = await office();
    must(await services.act(lan, code, { type: "submit", text: "Chuyện bà Ước." }));
    must(await services.act(lan, code, { type: "refuse", reason: "is-denunciation", text: "x" }));
    expect(JSON.stringify(database.prepare("select * from answers").all())).toBe("[]");
  });
});

describe("a reply that can be recalled", () => {
  const rules = { holdSeconds: 60 };

  test("counts from when it was given, shows from its instant, and needs no timer", async () => {
    const { services, head, code, shown, clock } = await office(rules);
    const done = must(await services.act(head, code, { type: "answer", text: "Đã sửa." }));
    expect(done).toMatchObject({ status: "answered", timing: "met", heldUntil: "2026-11-20T02:01:00.000Z" });
    expect(done.may).toEqual(["recall"]);
    clock.now = "2026-11-20T02:00:59.999Z";
    expect(await shown()).toMatchObject({ status: "received", timing: "on-time", answer: null });
    expect(codeOf(await services.rate(AGENCY, code, { level: 1 }))).toBe("event-not-allowed");
    clock.now = "2026-11-20T02:01:00.000Z";
    expect(await shown()).toMatchObject({ status: "answered", answer: { at: "2026-11-20T02:00:00.000Z" } });
    expect(codeOf(await services.act(head, code, { type: "recall" }))).toBe("recall-too-late");
  });

  test("recalled, it was none: the case is open, its date runs, the sums say so, and another one counts", async () => {
    const { services, head, lan, code, shown, later, clock, database } = await office({ ...rules, contactDays: 30 });
    must(await services.act(head, code, { type: "answer", text: "Nhầm vụ việc." }));
    clock.now = "2026-11-20T02:00:30.000Z";
    const open = must(await services.act(lan, code, { type: "recall" }));
    expect(open).toMatchObject({ status: "received", timing: "on-time", answer: null, heldUntil: null });
    expect(database.prepare("select erase_after from contacts").get()).toEqual({ erase_after: null });
    expect(must(await services.report(AGENCY))).toMatchObject({ open: 1, answered: 0 });
    expect((await shown()).timeline.map(({ type }) => type)).toEqual(["received"]);
    later(24 * 30);
    expect((await shown()).timing).toBe("overdue");
    must(await services.act(head, code, { type: "answer", text: "Đã sửa." }));
    later(1);
    expect(await shown()).toMatchObject({ timing: "met-late", answer: { text: "Đã sửa." } });
    expect(JSON.stringify(await shown())).not.toContain("Nhầm");
    expect(must(await services.recount(AGENCY, "all"))).toMatchObject({ cases: 1, rows: 0 });
  });
});

test("a correction shows its words and its day; the earlier words are kept for the agency alone", async () => {
  const { services, head, code, shown, later } = await office({});
  must(await services.act(head, code, { type: "answer", text: "Sửa xong ngày 31/11." }));
  later(1);
  const done = must(await services.act(head, code, { type: "correct", text: "Sửa xong ngày 30/11." }));
  expect(done.earlierWords).toMatchObject([{ text: "Sửa xong ngày 31/11.", by: head.id }]);
  expect(done.names[head.id]).toBe("canbo");
  const { answer, timeline, timing } = await shown();
  expect([answer, timing]).toEqual([
    { at: "2026-11-20T02:00:00.000Z", text: "Sửa xong ngày 30/11.", correctedAt: "2026-11-20T03:00:00.000Z" },
    "met",
  ]);
  expect(timeline.at(-1)?.type).toBe("corrected");
});
