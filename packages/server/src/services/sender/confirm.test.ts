import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../test/workspace.ts";

const DAY = 24;

async function answered(rules = { askIfDoneDays: 14 }) {
  const workspace = openWorkspace(undefined, rules);
  const session = await workspace.officer();
  const { code, secret } = await workspace.receipt({});
  must(await workspace.services.act(session, code, { type: "answer", text: "Đã sửa." }));
  const shown = async (requester = {}) => must(await workspace.services.publicCase(AGENCY, code, requester)).asksIfDone;
  return {
    ...workspace,
    session,
    code,
    secret,
    shown,
    confirm: (with_ = secret) => workspace.services.confirm(AGENCY, code, { secret: with_ }),
  };
}

test("so many days after the answer its sender, and nobody else, is asked whether it is really done", async () => {
  const { shown, secret, later, confirm } = await answered();
  later(14 * DAY - 1);
  expect(await shown({ secret })).toBeUndefined();
  expect(codeOf(await confirm())).toBe("event-not-allowed");
  later(1);
  expect(await shown({ secret })).toBe(true);
  expect(await shown()).toBeUndefined();
});

test("the word that it is done is said once, by the sender, and read by the officers", async () => {
  const { shown, secret, later, confirm, services, session, code } = await answered();
  later(14 * DAY);
  expect(codeOf(await confirm("AAAA-AAAA"))).toBe("receipt-secret-wrong");
  must(await confirm());
  expect(await shown({ secret })).toBeUndefined();
  expect(codeOf(await confirm())).toBe("event-not-allowed");
  const { events, status } = must(await services.officerCase(session, code));
  expect([status, events.at(-1)]).toEqual(["answered", expect.objectContaining({ type: "confirmed", by: "citizen" })]);
});

test("what is not done opens the case again, and nothing is asked while it is open", async () => {
  const { shown, secret, later, services, code } = await answered();
  later(14 * DAY);
  must(await services.reopen(AGENCY, code, { secret }, { text: "Đèn vẫn chưa sáng." }));
  expect(await shown({ secret })).toBeUndefined();
});

test("an agency that chose no number asks nobody", async () => {
  const { shown, secret, later, confirm } = await answered({} as never);
  later(400 * DAY);
  expect(await shown({ secret })).toBeUndefined();
  expect(codeOf(await confirm())).toBe("event-not-allowed");
});
