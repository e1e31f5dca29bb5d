import { said } from "./said.js";

/**
 * What people call it; the name itself where the words have none, such as for a status that a newer server knows.
 * @example called({ answered: "Đã trả lời" }, "answered") // → "Đã trả lời"
 */
export const called = (table: Readonly<Record<string, string>> | undefined, name: string): string =>
  said(table, name) ?? name;
