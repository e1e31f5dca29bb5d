import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keyOf, orphans, remember, remembered } from "./unkept.ts";

const KEY = keyOf("/lam-viec/vu-viec/18073-1/ban-nhap", "a", "answer");

/** As a tab keeps it: its keys are its own properties. */
class Storage {
  [key: string]: unknown;
  getItem(key: string) {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

beforeEach(() => void vi.stubGlobal("sessionStorage", new Storage()));
afterEach(() => void vi.unstubAllGlobals());

const back = (shown: { text?: string; version?: number; seen?: string } = {}) =>
  remembered(KEY, { text: "", version: 2, seen: "3.0", ...shown });

test("words that did not reach the server come back once", () => {
  remember(KEY, { text: "Đội điện", version: 2 });
  expect([back(), back()]).toEqual(["Đội điện", null]);
});

test("words that others go on from, or that a note of the same officer left behind, are told apart", () => {
  remember(KEY, { text: "Đội điện", version: 2 });
  expect(back({ version: 3, text: "Đội điện sẽ đến" })).toBeNull();
  remember(KEY, { text: "Đội điện", version: 2 });
  expect(back({ version: 0, text: "" })).toBe("Đội điện");
});

test("words that were sent come back only where nothing came of it", () => {
  remember(KEY, { text: "Đã sửa.", version: 2, sentAt: "3.0" });
  expect(back({ seen: "4.0", version: 0 })).toBeNull();
  remember(KEY, { text: "Đã sửa.", version: 2, sentAt: "3.0" });
  expect(back()).toBe("Đã sửa.");
});

test("words whose form is gone are found by their case and officer; what cannot be read is nothing", () => {
  remember(KEY, { text: "Đội điện", version: 2 });
  remember(keyOf("/khac", "a", "answer"), { text: "Khác", version: 1 });
  sessionStorage.setItem(keyOf("/lam-viec/vu-viec/18073-1/ban-nhap", "a", "noted"), "{");
  expect(orphans("/lam-viec/vu-viec/18073-1/ban-nhap", "a")).toEqual([
    { text: "Đội điện", version: 2, draft: "answer" },
  ]);
  expect(orphans("/lam-viec/vu-viec/18073-1/ban-nhap", "a")).toEqual([]);
});

test("a tab that may keep nothing loses nothing of what is typed", () => {
  vi.stubGlobal("sessionStorage", undefined);
  remember(KEY, { text: "Đội điện", version: 2 });
  expect([back(), orphans("/x", "a")]).toEqual([null, []]);
});
