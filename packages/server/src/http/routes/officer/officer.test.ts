import { Entered, InboxPage, must, OfficerCase, read, Session } from "@danvan/core";
import { expect, test } from "vitest";
import { openCallers } from "../../../../test/api-callers.ts";
import { openHandler, problemOf } from "../../../../test/open-handler.ts";
import { AGENCY, withContact } from "../../../../test/workspace.ts";
import { fromBase32, stepAt, totpAt } from "../../../services/access/second-factor/totp.ts";

const JSON_TYPE = { "content-type": "application/json" };

async function signedIn() {
  const open = openHandler();
  const { name, password } = (await open.services.createFirstOfficer(AGENCY))!;
  const signIn = async (typed = password) => open.postJson("/session", { name, password: typed });
  const { token } = must(read(Session, await (await signIn()).json()));
  const as = (method: string, path: string, body?: unknown) =>
    open.ask(
      method,
      path,
      { ...JSON_TYPE, authorization: `Bearer ${token}` },
      body === undefined ? undefined : JSON.stringify(body),
    );
  return { ...open, signIn, as, token, password };
}

test("a program signs in, finds a case, reads it, answers it and signs out", async () => {
  const { as, receipt, get } = await signedIn();
  const { code } = await receipt(withContact);
  const page = must(read(InboxPage, await (await as("GET", "/officer/cases?search=den duong")).json()));
  expect(page.entries).toMatchObject([{ code, kind: "concern", status: "received" }]);
  const shown = must(read(OfficerCase, await (await as("GET", `/officer/cases/${code}`)).json()));
  expect(shown.contact).toEqual(withContact.contact);
  const done = await as("POST", `/officer/cases/${code}/actions`, { type: "answer", text: "Đã thay bóng." });
  expect([done.status, must(read(OfficerCase, await done.json())).status]).toEqual([201, "answered"]);
  expect(await (await get(`/cases/${code}`)).json()).toMatchObject({ answer: { text: "Đã thay bóng." } });
  const twice = await as("POST", `/officer/cases/${code}/actions`, { type: "answer", text: "Lần nữa." });
  expect(await problemOf(twice)).toMatchObject({ status: 409, code: "event-not-allowed" });
  expect((await as("DELETE", "/session")).status).toBe(200);
  const after = await as("GET", "/officer/cases");
  expect([after.headers.get("www-authenticate"), (await problemOf(after)).code]).toEqual(["Bearer", "session-missing"]);
});

test("a list goes on from page to page until there is no next one", async () => {
  const { as, send } = await signedIn();
  for (let number = 0; number < 51; number++) await send();
  const first = must(read(InboxPage, await (await as("GET", "/officer/cases")).json()));
  const second = must(read(InboxPage, await (await as("GET", `/officer/cases?after=${first.next}`)).json()));
  expect([first.entries.length, second.entries.length, second.next]).toEqual([50, 1, null]);
  expect((await problemOf(await as("GET", "/officer/cases?after=1"))).code).toBe("cursor-invalid");
  expect((await problemOf(await as("GET", "/officer/cases?state=lost"))).problems).toMatchObject([{ path: "state" }]);
});

test("a list is narrowed by kind, channel, officer and due date, and a filter that is none is refused with its name", async () => {
  const { as, send } = await signedIn();
  const code = await send({ kind: "petition" });
  await send();
  const codes = async (query: string) =>
    must(read(InboxPage, await (await as("GET", `/officer/cases?${query}`)).json())).entries.map((entry) => entry.code);
  expect(await codes("kind=petition")).toEqual([code]);
  expect(
    await codes("kind=petition&assignee=nobody&channel=web&status=received&dueFrom=2026-11-20&dueTo=2026-12-31"),
  ).toEqual([code]);
  expect(await codes("awaitsApproval=true")).toEqual([]);
  for (const [query, path] of [
    ["kind=x", "kind"],
    ["dueFrom=20/11/2026", "dueFrom"],
    ["awaitsApproval=1", "awaitsApproval"],
  ])
    expect((await problemOf(await as("GET", `/officer/cases?${query}`))).problems).toMatchObject([{ path }]);
});

test("a program enters a call once, and notes something for the others", async () => {
  const { as } = await signedIn();
  const entry = {
    of: "matter",
    key: crypto.randomUUID(),
    channel: "phone",
    receivedOn: "2026-11-20",
    kind: "concern",
    text: "Đèn đường ngõ 9 không sáng.",
    lang: "vi",
  };
  const [first, again] = [await as("POST", "/officer/entries", entry), await as("POST", "/officer/entries", entry)];
  const entered = must(read(Entered, await first.json()));
  expect([first.status, must(read(Entered, await again.json()))]).toEqual([201, { ...entered, repeated: true }]);
  const { code } = entered.receipt!;
  const noted = await as("POST", `/officer/cases/${code}/notes`, { text: "Đã gọi Điện lực." });
  expect(must(read(OfficerCase, await noted.json())).notes).toMatchObject([{ text: "Đã gọi Điện lực." }]);
  expect(
    (
      await problemOf(
        await as("POST", "/officer/entries", { ...entry, receivedOn: "2025-01-01", key: crypto.randomUUID() }),
      )
    ).code,
  ).toBe("date-out-of-range");
  expect((await problemOf(await as("POST", `/officer/cases/${code}/notes`, { text: " " }))).problems).toMatchObject([
    { path: "text" },
  ]);
});

test("a second factor is asked for by the ticket of the first step, which opens nothing else", async () => {
  const { services, clock, token, signIn, postJson, ask, later } = await signedIn();
  const actor = must(await services.session(token));
  const { secret } = must(await services.offerSecondFactor(actor));
  const app = () => totpAt(fromBase32(secret), stepAt(clock.now));
  must(await services.confirmSecondFactor(actor, await app()));
  later(1);
  const first = must(read(Session, await (await signIn()).json()));
  expect(first.needsCode).toBe(true);
  expect((await ask("GET", "/officer/cases", { authorization: `Bearer ${first.token}` })).status).toBe(401);
  const wrong = await postJson("/session/code", { ticket: first.token, code: "000000" });
  expect(await problemOf(wrong)).toMatchObject({ status: 422, code: "code-wrong" });
  const second = await postJson("/session/code", { ticket: first.token, code: await app() });
  const session = must(read(Session, await second.json()));
  expect((await ask("GET", "/officer/cases", { authorization: `Bearer ${session.token}` })).status).toBe(200);
});

test("a wrong password is told like a name that nobody has, and not for ever", async () => {
  const { signIn, postJson } = await signedIn();
  expect(await problemOf(await signIn("sai"))).toMatchObject({ status: 401, code: "sign-in-failed" });
  const unknown = await postJson("/session", { name: "ai", password: "sai" });
  expect((await problemOf(unknown)).code).toBe("sign-in-failed");
});

test("the yearly report is answered in its own form", async () => {
  const { ask, tokenOf } = await openCallers();
  const of = (year: string) =>
    ask("GET", `/officer/year-report?year=${year}`, { authorization: `Bearer ${tokenOf("head")}` });
  expect((await of("2026")).status).toBe(200);
  expect((await problemOf(await of("26"))).code).toBe("input-invalid");
});
