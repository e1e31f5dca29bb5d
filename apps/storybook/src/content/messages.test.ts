import { expect, test } from "vitest";
import { messagesOf } from "./messages.ts";

test("words in words are found, each by the way that leads to it", () =>
  expect(
    messagesOf(
      { rating: { send: "Gửi", levels: ["Rất hài lòng"] }, failures: { failures: { offline: "Mất mạng" } } },
      { rating: { send: "Send", levels: ["Very satisfied"] }, failures: {} },
    ),
  ).toEqual([
    { key: "rating.send", vi: "Gửi", en: "Send" },
    { key: "rating.levels.0", vi: "Rất hài lòng", en: "Very satisfied" },
    { key: "failures.failures.offline", vi: "Mất mạng", en: "" },
  ]));
