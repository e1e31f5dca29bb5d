import { must } from "@danvan/core";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Webhook } from "standardwebhooks";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { AGENCY, deployment, openWorkspace, withContact } from "../../../test/workspace.ts";
import { deliverJobs } from "./deliver.ts";
import type { OutgoingPost, PostOutcome } from "./ports.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OLDER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const guide = path.join(import.meta.dirname, "../../../../../docs/guides/integrate.md");
const HOOK = { id: "kho", url: "https://kho.example/hook", secrets: [SECRET, OLDER] as const };

/** A workspace whose agency tells one receiver, which answers as told. */
function openOutbox(rules: Parameters<typeof openWorkspace>[1] = {}) {
  const workspace = openWorkspace(undefined, { webhooks: [HOOK], ...rules });
  const posts: OutgoingPost[] = [];
  const receiver: { answer: PostOutcome } = { answer: { status: 204 } };
  const { store, clock } = workspace;
  const deliver = () =>
    deliverJobs(
      {
        store,
        deployments: [{ ...deployment, webhooks: [HOOK], ...rules }],
        now: () => clock.now,
        random: (bytes) => new Uint8Array(bytes).map((_, at) => posts.length + at),
        publicAddress: "https://gopy.example",
        post: async (request) => {
          posts.push(request);
          return receiver.answer;
        },
      },
      AGENCY,
    );
  const told = () => posts.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  return { ...workspace, posts, told, receiver, deliver };
}

/** The lines of the guide as a module, below the package so that it finds what they import. */
async function checkOfGuide() {
  const [, lines] = /```js\n(import[^`]*)```/.exec(readFileSync(guide, "utf8"))!;
  const folder = mkdtempSync(path.join(import.meta.dirname, "../../../dist/guide-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "check.mjs");
  writeFileSync(file, lines!.replace("const event =", "export default (secret, body, headers) =>"));
  const module = (await import(/* @vite-ignore */ file)) as { default: (...given: unknown[]) => unknown };
  return module.default;
}

describe("a receiver", () => {
  test("is told once of what happens, signed under both secrets, and without a word of anybody's", async () => {
    const { send, officer, services, deliver, posts, told } = openOutbox();
    const code = await send(withContact);
    must(await services.act(await officer(), code, { type: "answer", text: "Đã thay bóng đèn." }));
    expect(await deliver()).toEqual({ done: 2, again: 0, stuck: 0 });
    expect(await deliver()).toEqual({ done: 0, again: 0, stuck: 0 });
    expect(told()).toEqual(["case.received", "case.answered"]);
    const [{ body, headers }] = posts as [OutgoingPost];
    expect(JSON.parse(body)).toEqual({
      type: "case.received",
      timestamp: "2026-11-20T02:00:00.000Z",
      data: { agency: AGENCY, code, url: `https://gopy.example/api/v1/agencies/${AGENCY}/cases/${code}` },
    });
    expect(headers["webhook-timestamp"]).toBe(String(Date.UTC(2026, 10, 20, 2) / 1000));
    // Not `verify`, which asks the clock of this machine.
    for (const secret of [SECRET, OLDER]) {
      const signed = new Webhook(secret).sign(headers["webhook-id"]!, new Date("2026-11-20T02:00:00.000Z"), body);
      expect(headers["webhook-signature"]!.split(" ")).toContain(signed);
    }
  });

  test("checks what it was sent by the lines of the guide, and believes no other word", async () => {
    const check = await checkOfGuide();
    const { send, deliver, posts, clock } = openOutbox();
    await send();
    await deliver();
    const [{ body, headers }] = posts as [OutgoingPost];
    // The package asks the clock of its machine how old a word is.
    vi.useFakeTimers({ now: new Date(clock.now), toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    expect(check(SECRET, body, headers)).toEqual(JSON.parse(body));
    expect(() => check(SECRET, body.replace("received", "answered"), headers)).toThrow(/signature/);
  });

  test("hears nothing of a rating, of work within the agency, or of a reply that was recalled in time", async () => {
    const { send, officer, services, deliver, told, later } = openOutbox({ holdSeconds: 600 });
    const actor = await officer();
    const [recalled, rated] = [await send(), await send()];
    must(await services.act(actor, recalled, { type: "answer", text: "Nhầm." }));
    must(await services.act(actor, recalled, { type: "recall" }));
    must(await services.act(actor, rated, { type: "answer", text: "Đã sửa." }));
    await deliver();
    expect(told()).toEqual(["case.received", "case.received"]);
    later(1);
    must(await services.rate(AGENCY, rated, { level: 5 }));
    await deliver();
    expect(told().slice(2)).toEqual(["case.answered"]);
  });

  test("that fails is asked again, later each time, and gets everything once it is back", async () => {
    const { send, deliver, receiver, posts, told, clock, store } = openOutbox();
    await send();
    receiver.answer = { failed: "timeout" };
    expect(await deliver()).toEqual({ done: 0, again: 1, stuck: 0 });
    expect(await deliver()).toEqual({ done: 0, again: 0, stuck: 0 });
    const step = (minutes: number) => (clock.now = new Date(Date.parse(clock.now) + minutes * 60_000).toISOString());
    for (const [minutes, asked] of [
      [1.3, 2],
      [3, 2],
      [2.1, 3],
      [22, 4],
    ] as const) {
      step(minutes);
      await deliver();
      expect(posts.length).toBe(asked);
    }
    expect(await store.target(AGENCY, "kho")).toMatchObject({ failures: 4, offSince: null });
    receiver.answer = { status: 200 };
    step(90);
    expect(await deliver()).toEqual({ done: 1, again: 0, stuck: 0 });
    expect(new Set(posts.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(told().length).toBe(5);
    expect(await store.target(AGENCY, "kho")).toBeNull();
  });

  test.each([
    [{ status: 410 }, "status-410", 1],
    [{ status: 302 }, "status-302", 10],
    [{ failed: "address-private" }, "address-private", 10],
  ] as const)(
    "that answers %j is switched off in the end, is listed, and resumed by an administrator",
    async (answer, reason, failures) => {
      const { send, deliver, receiver, later, services, officer, posts, clock } = openOutbox();
      receiver.answer = answer;
      const codes = [await send(), await send()];
      for (let round = 0; round < 20 && posts.length < failures; round++) {
        await deliver();
        later(8);
      }
      await deliver();
      expect(posts.length).toBe(failures);
      const admin = { ...(await officer()), roles: ["agency-admin"] as const };
      const stuck = must(await services.stuckOutbox(admin));
      expect(stuck.targets).toMatchObject([
        { target: "kho", state: { failures, offSince: expect.stringContaining("2026-11") } },
      ]);
      expect(stuck.jobs.map((job) => job.reason)).toEqual(expect.arrayContaining([reason]));
      for (const code of codes) expect(JSON.stringify(stuck)).not.toContain(code);
      receiver.answer = { status: 204 };
      clock.now = "2026-12-01T02:00:00.000Z";
      expect(must(await services.resumeOutbox(admin, "kho"))).toBe(2);
      expect(await deliver()).toEqual({ done: 2, again: 0, stuck: 0 });
      expect(must(await services.stuckOutbox(admin)).jobs).toEqual([]);
    },
  );

  test("that is away for a week is given up, and what is for nobody any more is stuck", async () => {
    const { send, deliver, receiver, later, store } = openOutbox();
    receiver.answer = { failed: "unreachable" };
    await send();
    later(7 * 24);
    expect(await deliver()).toEqual({ done: 0, again: 0, stuck: 1 });
    expect((await store.stuckJobs(AGENCY, 9)).map(({ reason }) => reason)).toEqual(["unreachable"]);
  });
});

test("two senders at once send each thing once", async () => {
  const { send, deliver, posts } = openOutbox();
  for (let number = 0; number < 30; number++) await send();
  const ends = await Promise.all([deliver(), deliver(), deliver()]);
  expect(ends.reduce((sum, { done }) => sum + done, 0)).toBe(30);
  expect(new Set(posts.map(({ headers }) => headers["webhook-id"])).size).toBe(30);
});
