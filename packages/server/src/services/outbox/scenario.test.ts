import { expect, test } from "vitest";
import { AGENCY, deployment, openWorkspace } from "../../../test/workspace.ts";
import { exampleIntake } from "../../store/conformance/examples.ts";
import { deliverJobs } from "./deliver.ts";
import type { OutgoingPost, PostOutcome } from "./ports.ts";

const START = Date.parse("2026-11-20T02:00:00.000Z");
const MINUTE = 60_000;
const CASES = 2_000;
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** How five receivers answer, by the minutes since the start. */
const RECEIVERS: Readonly<Record<string, (minutes: number) => PostOutcome>> = {
  healthy: () => ({ status: 204 }),
  returning: (minutes) => (minutes < 60 ? { failed: "unreachable" } : { status: 200 }),
  hanging: () => ({ failed: "timeout" }),
  redirecting: () => ({ status: 302 }),
  gone: () => ({ status: 410 }),
};
const TARGETS = Object.keys(RECEIVERS);

function scenario() {
  const { store, clock } = openWorkspace();
  const minutes = () => (Date.parse(clock.now) - START) / MINUTE;
  const posts = new Map<string, string[]>(TARGETS.map((target) => [target, []]));
  const taken = new Map<string, string[]>(TARGETS.map((target) => [target, []]));
  const post = async ({ url, headers }: OutgoingPost): Promise<PostOutcome> => {
    const target = new URL(url).hostname;
    posts.get(target)!.push(headers["webhook-id"]!);
    const outcome = RECEIVERS[target]!(minutes());
    if ("status" in outcome && outcome.status < 300) taken.get(target)!.push(headers["webhook-id"]!);
    return outcome;
  };
  const webhooks = TARGETS.map((id) => ({ id, url: `https://${id}/`, secrets: [SECRET] as const }));
  const options = {
    store,
    deployments: [{ ...deployment, webhooks }],
    now: () => clock.now,
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
    publicAddress: "https://gopy.example",
    post,
  };
  const deliver = () => deliverJobs(options, AGENCY);
  const wait = (ms: number) => (clock.now = new Date(Date.parse(clock.now) + ms).toISOString());
  const fill = () =>
    Promise.all(
      Array.from({ length: CASES }, (_, number) => {
        const intake = exampleIntake(number);
        const jobs = TARGETS.map((target) => ({
          id: `${target}-${number}`,
          target,
          event: "received",
          code: intake.code,
          at: clock.now,
          notBefore: clock.now,
        }));
        return store.receive({ ...intake, jobs });
      }),
    );
  return { store, clock, posts, taken, deliver, wait, fill };
}

test("10,000 messages to receivers that fail, hang, redirect, are gone or come back: each is taken once, and none is lost", async () => {
  const { store, clock, posts, taken, deliver, wait, fill } = scenario();
  await fill();
  for (let pass = 0; pass < 65; pass += 1) {
    await deliver();
    wait(MINUTE);
  }
  for (let hours = 0; hours < 24; hours += 1) {
    await deliver();
    wait(60 * MINUTE);
  }
  const all = (target: string) => Array.from({ length: CASES }, (_, number) => `${target}-${number}`);
  // Whoever answers is told of everything, and of nothing twice.
  for (const target of ["healthy", "returning"])
    expect([taken.get(target)!.length, new Set(taken.get(target))]).toEqual([CASES, new Set(all(target))]);
  expect(posts.get("healthy")).toHaveLength(CASES);
  // Whoever is down is asked once a pass for all that waits, not once for each message.
  expect(posts.get("returning")!.length - CASES).toBeLessThanOrEqual(60);
  expect(posts.get("gone")).toHaveLength(1);
  for (const target of ["hanging", "redirecting"]) {
    expect(posts.get(target)!.length).toBeGreaterThanOrEqual(10);
    expect(posts.get(target)!.length).toBeLessThanOrEqual(62);
  }
  // What nobody took waits for a person, and is there to the last row.
  const stuck = await store.stuckJobs(AGENCY, 5 * CASES);
  expect(stuck).toHaveLength(3 * CASES);
  expect(new Set(stuck.map(({ id }) => id))).toEqual(new Set(["gone", "hanging", "redirecting"].flatMap(all)));
  expect(
    await store.claimJobs({ agency: AGENCY, now: "2030-01-01T00:00:00.000Z", until: clock.now, lease: "x", limit: 9 }),
  ).toEqual([]);
});
