import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { BASE, openHandler } from "../../../test/open-handler.ts";
import { AGENCY, countCases, deployment } from "../../../test/workspace.ts";
import { ROUTES } from "../../http/routes/table.ts";
import { deliverJobs } from "./deliver.ts";
import type { OutgoingPost } from "./ports.ts";

const HOOK = {
  id: "vong",
  url: "https://gopy.example/hook",
  secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] as const,
};

/** A server whose webhook leads to somebody who acts on what it tells. */
function opened(act: (post: OutgoingPost, open: ReturnType<typeof openHandler>) => Promise<number>) {
  const rules = { webhooks: [HOOK] };
  const open = openHandler({ rules });
  const posts: OutgoingPost[] = [];
  const deliver = () =>
    deliverJobs(
      {
        store: open.store,
        deployments: [{ ...deployment, ...rules }],
        now: () => open.clock.now,
        random: (bytes) => new Uint8Array(bytes),
        publicAddress: "https://gopy.example",
        async post(request) {
          posts.push(request);
          return { status: await act(request, open) };
        },
      },
      AGENCY,
    );
  return { ...open, posts, deliver };
}

test("a webhook that leads back to this server makes no case and no event: no route takes what it tells", async () => {
  const taking = ROUTES.filter(({ method }) => method === "POST" || method === "PATCH");
  const { send, officer, services, deliver, posts, store } = opened(async ({ body, headers }, { handler }) => {
    const { code } = (JSON.parse(body) as { data: { code: string } }).data;
    for (const { method, path } of taking) {
      const address = path.replace("/api/v1/agencies/:agency", BASE).replace(":code", code).replace(":id", code);
      const { status } = await handler(new Request(address, { method, body, headers }));
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
    return 422;
  });
  const code = await send();
  must(await services.act(await officer(), code, { type: "answer", text: "Đã sửa." }));
  const before = (await store.find(AGENCY, code))!.events.length;
  await deliver();
  expect(posts.length).toBeGreaterThan(0);
  expect([await countCases(store), (await store.find(AGENCY, code))!.events.length]).toEqual([1, before]);
});

test("a receiver that does all it may at each thing it is told comes to an end: a case opens again once", async () => {
  const secrets = new Map<string, string>();
  const { receipt, officer, services, deliver, posts, later } = opened(async ({ body }, { ask }) => {
    const { code } = (JSON.parse(body) as { data: { code: string } }).data;
    const headers = { "content-type": "application/json", "receipt-secret": secrets.get(code)! };
    for (const [path, value] of [
      ["reopen", { text: "Đèn lại tắt sau một ngày." }],
      ["rating", { level: 1 }],
      ["supplements", { text: "Cột số 14." }],
    ] as const)
      await ask("POST", `/cases/${code}/${path}`, headers, JSON.stringify(value));
    return 204;
  });
  const { code, secret } = await receipt();
  secrets.set(code, secret);
  const actor = await officer();
  for (let round = 0; round < 6; round++) {
    await services.act(actor, code, { type: "answer", text: "Đã sửa." });
    for (let turn = 0; turn < 3; turn++) {
      await deliver();
      later(1);
    }
  }
  const told = posts.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  expect(told).toEqual(["case.received", "case.answered", "case.reopened", "case.answered"]);
});
