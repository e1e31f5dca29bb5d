import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, deployment, openWorkspace, withContact } from "../../../test/workspace.ts";
import { deliverJobs } from "./deliver.ts";
import { plainAddress } from "./mail-address.ts";
import type { LetterFacts, MailOutcome } from "./ports.ts";

/** Friday, 20 November 2026, 09:00 in Vietnam. */
const FRIDAY = "2026-11-20T02:00:00.000Z";

/** A workspace that writes letters, and what was written to whom. */
function openPost(now = FRIDAY, more: { readonly askIfDoneDays?: number } = {}) {
  const rules = { mail: true, ...more };
  const workspace = openWorkspace(now, rules);
  const letters: { to: string; facts: LetterFacts }[] = [];
  const server: { answer: MailOutcome } = { answer: { sent: true } };
  const { store, clock } = workspace;
  const deliver = () =>
    deliverJobs(
      {
        store,
        deployments: [{ ...deployment, ...rules }],
        now: () => clock.now,
        random: (bytes) => new Uint8Array(bytes).map((_, at) => letters.length + at),
        publicAddress: "https://gopy.example",
        post: async () => ({ status: 204 }),
        mail: {
          letter: (facts) => ({ subject: "", text: JSON.stringify(facts) }),
          send: async (to, { text }) => {
            letters.push({ to, facts: JSON.parse(text) as LetterFacts });
            return server.answer;
          },
        },
      },
      AGENCY,
    );
  const answer = async (code: string) =>
    must(await workspace.services.act(await workspace.officer(), code, { type: "answer", text: "Đã thay bóng đèn." }));
  return { ...workspace, letters, server, deliver, answer };
}

describe("a letter", () => {
  test("tells all that happened within the hour at once, by code, without a word of anybody's", async () => {
    const { send, answer, deliver, letters, later } = openPost();
    const [one, two] = [await send(withContact), await send(withContact)];
    later(0.8);
    await answer(one);
    expect(await deliver()).toEqual({ done: 0, again: 0, stuck: 0 });
    later(0.2);
    expect(await deliver()).toEqual({ done: 3, again: 0, stuck: 0 });
    later(3);
    expect(await deliver()).toEqual({ done: 0, again: 0, stuck: 0 });
    expect(letters).toEqual([
      {
        to: "uoc@example.vn",
        facts: {
          lang: "vi",
          agency: { code: AGENCY, name: "UBND phường Thành Sen" },
          publicAddress: "https://gopy.example",
          told: expect.arrayContaining([
            { code: one, event: "received" },
            { code: two, event: "received" },
            { code: one, event: "answered" },
          ]),
        },
      },
    ]);
  });

  test.each([
    ["at night", "2026-11-20T13:00:00.000Z"],
    ["before the office opens", "2026-11-20T00:30:00.000Z"],
    ["on a Saturday", "2026-11-21T03:00:00.000Z"],
    ["on Quốc khánh", "2026-09-02T03:00:00.000Z"],
  ])("does not leave %s, and does when the office is open again", async (_, at) => {
    const { send, deliver, letters, clock, later } = openPost(new Date(Date.parse(at) - 3_600_000).toISOString());
    await send(withContact);
    clock.now = at;
    await deliver();
    expect(letters.length).toBe(0);
    for (let hour = 0; hour < 24 * 6 && letters.length === 0; hour++) {
      later(1);
      await deliver();
    }
    expect(letters.length).toBe(1);
  });

  test("is written to nobody who did not allow it, who withdrew it, or whose address is none", async () => {
    const { send, receipt, services, deliver, letters, later } = openPost();
    await send();
    await send({ ...withContact, contact: { phone: "0912 345 678" } });
    const { code, secret } = await receipt(withContact);
    must(await services.withdrawConsent(AGENCY, code, { secret }, { purposes: [] }));
    later(2);
    await deliver();
    expect(letters).toEqual([]);
  });

  test("that does not get through is tried again, and nothing of it is doubled", async () => {
    const { send, deliver, letters, later, server } = openPost();
    await send(withContact);
    server.answer = { failed: "unreachable" };
    later(1);
    expect(await deliver()).toEqual({ done: 0, again: 1, stuck: 0 });
    server.answer = { sent: true };
    later(1);
    expect(await deliver()).toEqual({ done: 1, again: 0, stuck: 0 });
    expect(letters.length).toBe(2);
  });
});

describe("an address", () => {
  test.each(["uoc@example.vn", "Nguyen.Thi-Uoc+dan@mail.example.com.vn"])("%s is one", (typed) =>
    expect(plainAddress(typed)).toBe(typed.toLowerCase()),
  );
  test.each([
    '"a b"@example.vn',
    "a@example.vn, b@example.vn",
    "a@example.vn\r\nBcc: b@example.vn",
    "a(ghi chú)@example.vn",
    "Ước <a@example.vn>",
    "a@[127.0.0.1]",
    "a@localhost",
    "a..b@example.vn",
    ".a@example.vn",
    "a.@example.vn",
    "ước@example.vn",
    "a@-example.vn",
    `${"a".repeat(65)}@example.vn`,
    "",
  ])("%j is none", (typed) => expect(plainAddress(typed)).toBeNull());
});

test("a sender who allowed it is asked by mail whether it is really done, and not after having said so", async () => {
  const { receipt, officer, deliver, letters, later, services } = openPost(FRIDAY, { askIfDoneDays: 10 });
  const [first, second] = [await receipt(withContact), await receipt(withContact)];
  const actor = await officer();
  for (const { code } of [first, second]) must(await services.act(actor, code, { type: "answer", text: "Đã thay." }));
  later(1);
  await deliver();
  letters.length = 0;
  later(10 * 24);
  must(await services.confirm(AGENCY, second.code, { secret: second.secret }));
  await deliver();
  expect(letters.map(({ facts }) => facts.told)).toEqual([[{ code: first.code, event: "ask-if-done" }]]);
});
