import type { Job } from "../outbox.js";
import type { Store } from "../store.js";
import { AGENCY, AT, exampleChange, exampleIntake } from "./examples.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";

const job = (number: number, changes: Partial<Job> = {}): Job => ({
  id: `job-${number}`,
  target: "kho",
  event: "received",
  code: exampleIntake(number).code,
  at: AT,
  notBefore: AT,
  ...changes,
});

const HELD = "2026-11-20T02:05:00.000Z";
const AFTER = "2026-11-20T02:05:00.001Z";

const claim = (store: Store, lease: string, now = AT, agency = AGENCY) =>
  store.claimJobs({ agency, now, until: HELD, lease, limit: 10 });
const ids = (jobs: readonly { readonly id: string }[]) => jobs.map(({ id }) => id);

/** What is to be told outside: written with what it tells about, held by one at a time, and gone once it is told. */
export const outboxCases: readonly StoreCase[] = [
  {
    name: "a job comes with its case or its event, or not at all",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1, { jobs: [job(1)] });
      await store.receive(intake);
      same(await store.receive(exampleIntake(2, { code: intake.code, jobs: [job(2)] })), { outcome: "code-taken" });
      same((await store.receive({ ...intake, jobs: [job(3)] })).outcome, "seen");
      const change = exampleChange(
        await found(store, intake.code),
        { type: "answered", at: LATER, by: "a" },
        { jobs: [job(4, { event: "answered", notBefore: LATER })] },
      );
      same(await store.record(change), "recorded");
      same(await store.record({ ...change, jobs: [job(5)] }), "changed-meanwhile");
      same(ids(await claim(store, "x")), ["job-1"]);
      same(ids(await store.claimJobs({ agency: AGENCY, now: LATER, until: LATER, lease: "y", limit: 9 })), [
        "job-1",
        "job-4",
      ]);
      await store.close();
    },
  },
  {
    name: "what one holds nobody else gets until the lease ends, and what came too late ends nothing",
    async run(open) {
      const store = await open();
      await store.receive(exampleIntake(1, { jobs: [job(1), job(2)] }));
      const [mine, theirs] = await Promise.all([claim(store, "mine"), claim(store, "theirs")]);
      same([...ids(mine), ...ids(theirs)].toSorted(), ["job-1", "job-2"]);
      same(ids(await claim(store, "mine")), []);
      same(ids(await claim(store, "neighbour", AT, NEIGHBOUR)), []);
      const again = await claim(store, "again", AFTER);
      same(ids(again), ["job-1", "job-2"]);
      const held = [...mine, ...theirs][0]!;
      same(await store.settleJob(held, { outcome: "done" }), false);
      same(await store.settleJob(again[0]!, { outcome: "done" }), true);
      same(ids(await store.claimJobs({ agency: AGENCY, now: LATER, until: LATER, lease: "z", limit: 9 })), ["job-2"]);
      await store.close();
    },
  },
  {
    name: "what failed comes again at its time, what is stuck is listed with its reason until its target is resumed",
    async run(open) {
      const store = await open();
      await store.receive(exampleIntake(1, { jobs: [job(1)] }));
      const [first] = await claim(store, "a");
      const failing = { failures: 1, since: AT, offSince: null };
      await store.settleJob(first!, { outcome: "again", notBefore: HELD, reason: "status-500", target: failing });
      same(await store.target(AGENCY, "kho"), failing);
      same(ids(await claim(store, "b")), []);
      const [second] = await store.claimJobs({ agency: AGENCY, now: HELD, until: LATER, lease: "c", limit: 1 });
      same([second?.tries, second?.reason], [1, "status-500"]);
      const off = { failures: 2, since: AT, offSince: HELD };
      await store.settleJob(second!, { outcome: "stuck", reason: "target-gone", target: off });
      same(await store.target(AGENCY, "kho"), off);
      same(
        (await store.stuckJobs(AGENCY, 9)).map(({ id, reason }) => [id, reason]),
        [["job-1", "target-gone"]],
      );
      same(ids(await store.stuckJobs(NEIGHBOUR, 9)), []);
      same(await store.resumeTarget(AGENCY, "kho", LATER), 1);
      same(await store.target(AGENCY, "kho"), null);
      same(ids(await store.stuckJobs(AGENCY, 9)), []);
      same(ids(await store.claimJobs({ agency: AGENCY, now: LATER, until: LATER, lease: "d", limit: 1 })), ["job-1"]);
      await store.close();
    },
  },
];
