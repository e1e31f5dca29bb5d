import { afterEach, beforeEach, expect, test } from "vitest";
import { type Drafter, goneForm, holders, offered, ownPlace, writeDraft } from "./draft.js";

const page = { location: { pathname: "/y-kien" }, localStorage: {} as Record<string, string> };
const before = Object.keys(page).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);

beforeEach(() => {
  const kept: Record<string, string> = Object.create({
    setItem: (place: string, draft: string) => void (kept[place] = draft),
    removeItem: (place: string) => void delete kept[place],
  }) as Record<string, string>;
  page.localStorage = kept;
  page.location.pathname = "/y-kien";
  for (const [name, value] of Object.entries(page))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  holders.clear();
});
afterEach(() => {
  for (const [name, own] of before)
    if (own) Object.defineProperty(globalThis, name, own);
    else Reflect.deleteProperty(globalThis, name);
});

interface Form extends Drafter {
  agency: string;
  isConnected: boolean;
}
const form = (rest: Partial<Form> = {}): Form => ({ agency: "18073", isConnected: true, ...rest });
const write = (one: Form, text: string) => writeDraft({ fields: { text } }, ownPlace(one));
const texts = () =>
  Object.values(page.localStorage).map((draft) => (JSON.parse(draft) as { fields: { text: string } }).fields.text);

test("a tag that names another agency takes its draft along and leaves none behind", () => {
  const one = form();
  write(one, "Đường hỏng");
  one.agency = "18076";
  write(one, "Đường hỏng");
  expect(texts()).toEqual(["Đường hỏng"]);
  expect(offered(form()), "nothing of it is offered for the first agency").toEqual([]);
  one.isConnected = false;
  expect(goneForm(form())).toBeUndefined();
  expect(goneForm(form({ agency: "18076" }))).toBe(one);
});

test("of two forms that are gone each is given once, in their order, and their drafts are the next ones'", () => {
  const [first, second] = [form(), form()];
  write(first, "Một");
  write(second, "Hai");
  first.isConnected = second.isConnected = false;
  const next = form();
  write(next, "viết sớm"); // while the last fields are drawn: nothing of theirs is written over
  expect(texts()).toEqual(["Một", "Hai", "viết sớm"]);
  expect([goneForm(next), goneForm(form()), goneForm(form())]).toEqual([first, second, undefined]);
  expect(texts()).toEqual(["viết sớm"]);
});

test("what is half written stays at its address; a message on its way follows", () => {
  const [half, sending] = [form(), form({ _sending: { _messages: [{}] } })];
  write(half, "Một");
  write(sending, "");
  half.isConnected = sending.isConnected = false;
  page.location.pathname = "/trang-khac";
  expect([goneForm(form()), goneForm(form())]).toEqual([sending, undefined]);
  page.location.pathname = "/y-kien";
  expect(goneForm(form())).toBe(half);
});
