import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, deployment, openWorkspace, withContact } from "../../../test/workspace.ts";
import { deliverJobs } from "../outbox/deliver.ts";

const HOOK = { id: "kho", url: "https://kho.example/", secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] as const };

test("what has had its time goes by its rule, once, and the audit says what and when, without a word", async () => {
  const rules = { webhooks: [HOOK], contactDays: 30, stuckDays: 60 };
  const { services, store, officer, receipt, later, clock } = openWorkspace(undefined, rules);
  const actor = await officer();
  const { code, secret } = await receipt(withContact);
  must(await services.openFile(AGENCY, code, { secret }, { key: crypto.randomUUID(), type: "image/jpeg", size: 500 }));
  must(await services.act(actor, code, { type: "answer", text: "Đã sửa." }));
  const port = {
    store,
    deployments: [{ ...deployment, ...rules }],
    now: () => clock.now,
    publicAddress: "https://gopy.example",
  };
  const post = async () => ({ status: 410 });
  for (let pass = 0; pass < 2; pass += 1)
    await deliverJobs({ ...port, post, random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)) }, AGENCY);
  const verbs = async () => {
    const acts = await store.auditEntries(AGENCY, 0, 50);
    return acts
      .filter(({ verb }) => verb.startsWith("erase-"))
      .map(({ actor: by, verb, object }) => [by, verb, object]);
  };

  later(2);
  expect(await services.sweep(AGENCY)).toEqual({ contacts: 0, files: 1, drafts: 0, jobs: 0 });
  later(31 * 24);
  expect(await services.sweep(AGENCY)).toEqual({ contacts: 1, files: 0, drafts: 0, jobs: 0 });
  later(30 * 24);
  expect(await services.sweep(AGENCY)).toEqual({ contacts: 0, files: 0, drafts: 0, jobs: 2 });
  expect(await services.sweep(AGENCY)).toEqual({ contacts: 0, files: 0, drafts: 0, jobs: 0 });
  expect(await verbs()).toEqual([
    ["server", "erase-files", ""],
    ["server", "erase-contacts", ""],
    ["server", "erase-jobs", ""],
  ]);
});
