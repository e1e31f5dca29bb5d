import { must, ruleBook, type TermRule } from "@danvan/core";
import { statutoryDeadlines } from "@danvan/core/data";
import { expect, test } from "vitest";
import { codeOf, deployment, openWorkspace } from "../../../test/workspace.ts";

/** What the agency of these tests promises in days, and praise within thirty hours. */
const inDays = deployment.book.rules.find(({ id }) => id === "thu-nghiem-5-ngay") as TermRule;
const inDaysAndHours = must(
  ruleBook(statutoryDeadlines, [
    inDays,
    { ...inDays, id: "hours", unit: "hour", amount: 30, applies: { kinds: ["praise"] } },
  ]),
);

test("the inbox begins with what is longest overdue", async () => {
  const { services, clock, send, officer } = openWorkspace("2026-11-02T02:00:00.000Z");
  const session = await officer();
  const first = await send();
  clock.now = "2026-11-20T02:00:00.000Z";
  const second = await send({ kind: "praise" });
  const page = must(await services.inbox(session));
  expect(page.entries.map(({ code, timing }) => [code, timing])).toEqual([
    [first, "overdue"],
    [second, "on-time"],
  ]);
  expect(page.next).toBeNull();
});

test("of one day what is due at an hour stands before what has the whole day, from page to page", async () => {
  const { services, clock, send, officer } = openWorkspace("2026-11-20T02:00:00.000Z", { book: inDaysAndHours });
  const session = await officer();
  const wholeDay = await send();
  clock.now = "2026-11-29T04:00:00.000Z";
  const atAnHour = await send({ kind: "praise" });
  const first = must(await services.inbox(session, { limit: 1 }));
  const second = must(await services.inbox(session, { limit: 1, after: first.next! }));
  expect([...first.entries, ...second.entries].map(({ code, due }) => [code, due?.date])).toEqual([
    [atAnHour, "2026-11-30"],
    [wholeDay, "2026-11-30"],
  ]);
  const { soon } = must(await services.today(session));
  expect(soon.entries.map(({ code }) => code)).toEqual([atAnHour, wholeDay]);
});

test("the inbox is read in pages of fifty, and closed cases apart", async () => {
  const { services, send, officer } = openWorkspace();
  const session = await officer();
  const codes = await Promise.all(Array.from({ length: 51 }, () => send()));
  const page = must(await services.inbox(session));
  expect(page.entries.length).toBe(50);
  const rest = must(await services.inbox(session, { after: page.next ?? "" }));
  expect([...page.entries, ...rest.entries].map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  must(await services.act(session, codes[0] ?? "", { type: "answer", text: "Đã sửa." }));
  expect(must(await services.inbox(session, { state: "closed" })).entries).toMatchObject([{ code: codes[0] }]);
  expect(codeOf(await services.inbox(session, { after: "x' or 1=1" }))).toBe("cursor-invalid");
});

test("a long text is cut between characters, on one line", async () => {
  const { services, send, officer } = openWorkspace();
  await send({ text: `Dòng một\n\n${"ế👨‍👩‍👧".repeat(200)}` });
  const [entry] = must(await services.inbox(await officer())).entries;
  expect(entry?.excerpt).toMatch(/^Dòng một (ế👨‍👩‍👧)+ế?…$/u);
});

test("a search finds what has all its words, with and without accents, open and closed, the newest first", async () => {
  const { services, send, officer, later } = openWorkspace();
  const actor = await officer();
  const lamp = await send({ text: "Đèn đường ở ngã ba hỏng.", place: "Đông Ngạc" });
  later(1);
  const street = await send({ text: "ĐƯỜNG ngập sau mưa ở ngã tư.", place: "Tổ 3" });
  must(await services.act(actor, lamp, { type: "answer", text: "Đã sửa." }));
  const find = async (search: string) => must(await services.inbox(actor, { search })).entries.map(({ code }) => code);
  expect(await find("duong nga")).toEqual([street, lamp]);
  expect(await find("Đường, NGẬP!")).toEqual([street]);
  expect(await find("dong ngac")).toEqual([lamp]);
  expect(await find(lamp)).toEqual([lamp]);
  expect(await find("ngã năm")).toEqual([]);
  // Nothing to look for is the list of open cases.
  expect(await find(" .,")).toEqual([street]);
  expect(codeOf(await services.inbox(actor, { search: "duong", after: "2026-11-28~x" }))).toBe("cursor-invalid");
});

test("in the order of receipt the newest is first, page by page", async () => {
  const { services, send, officer, later } = openWorkspace();
  const session = await officer();
  const sent: string[] = [];
  for (const text of ["Một vụ.", "Hai vụ.", "Ba vụ."]) {
    sent.unshift(await send({ text }));
    later(1);
  }
  const first = must(await services.inbox(session, { order: "newest", limit: 2 }));
  expect(first.entries.map(({ code }) => code)).toEqual(sent.slice(0, 2));
  const rest = must(await services.inbox(session, { order: "newest", limit: 2, after: first.next! }));
  expect([rest.entries.map(({ code }) => code), rest.next]).toEqual([sent.slice(2), null]);
});
