import { problem } from "@danvan/core";
import { expect, test } from "vitest";
import { problemLine } from "./problem-line.js";

test("a line says what happened, where, and the facts that the sentence does not name", () => {
  const unknown = problem("band-unknown", "bands.1", { expected: ["tot", "kha"], got: "khong-co" });
  expect(problemLine(unknown, "en")).toBe("The rubric has no band “khong-co”. [at bands.1] (expected: tot, kha)");
});

test("a sentence that names the place is not followed by it", () => {
  const locked = problem("database-locked", "danvan.db", { cause: "database is locked" });
  expect(problemLine(locked, "vi")).toBe(
    "Chương trình khác đang giữ danvan.db (database is locked). Tắt chương trình đó, hoặc thử lại khi chương trình đó chạy xong.",
  );
});
