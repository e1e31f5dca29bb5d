import { must, type OfficerAction } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, deployment, neighbour, openWorkspace } from "../../../test/workspace.ts";
import { deliverJobs } from "../outbox/deliver.ts";

const BESIDE = neighbour.agency.code;

/** A case, with whoever asks past the pages. */
async function open() {
  const workspace = openWorkspace();
  const { services, store, clock } = workspace;
  const actor = await workspace.officer();
  const code = await workspace.send({ text: "Đèn đường ngõ 12 hỏng. Cống cũng tắc." });
  const does = (action: OfficerAction, at = code) => services.act(actor, at, action);
  const deliver = () =>
    deliverJobs(
      {
        store,
        deployments: [deployment, neighbour],
        now: () => clock.now,
        random: (bytes) => new Uint8Array(bytes),
        publicAddress: "https://gopy.example",
        post: () => Promise.resolve({ status: 204 }),
      },
      AGENCY,
    );
  return { ...workspace, actor, code, does, deliver };
}

test("nothing is done to a case that goes elsewhere, and it arrives there", async () => {
  const { store, code, does, deliver } = await open();
  must(await does({ type: "transfer", to: BESIDE, text: "Việc của xã Bên Cạnh." }));
  expect(codeOf(await does({ type: "withhold", what: "text", words: "ngõ 12", reason: "Nhà riêng." }))).toBe(
    "event-not-allowed",
  );
  await deliver();
  expect((await store.find(BESIDE, code))?.text).toContain("Đèn đường");
  expect((await store.find(AGENCY, code))?.text).toBe("");
});

test("a part of a case is not split and not passed on: who wrote is known of the first case alone", async () => {
  const { services, actor, code, does } = await open();
  must(await does({ type: "split", kind: "concern", text: "Cống tắc." }));
  const [part = ""] = must(await services.officerCase(actor, code)).parts;
  const actions: OfficerAction[] = [
    { type: "split", kind: "concern", text: "Tắc." },
    { type: "transfer", to: BESIDE, text: "Việc của xã Bên Cạnh." },
  ];
  for (const action of actions) expect(codeOf(await does(action, part)), action.type).toBe("event-not-allowed");
  must(await does({ type: "rejoin" }, part));
});

test("a case that is answered together with another has no clock and no question of its own", async () => {
  const { send, code, does } = await open();
  const follower = await send();
  must(await does({ type: "merge", with: code }, follower));
  for (const action of [{ type: "accept" }, { type: "ask", text: "Cột số mấy?" }] satisfies OfficerAction[])
    expect(codeOf(await does(action, follower)), action.type).toBe("event-not-allowed");
});
