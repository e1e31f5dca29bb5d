import type { Column, LocalizedText } from "@danvan/core";

/** A title in both languages. */
export const both = (vi: string, en: string): LocalizedText => ({ vi, en });

/** A column without a unit or a total. */
export const plainColumn = (id: string, title: LocalizedText, type: Column["type"]): Column => ({
  id,
  title,
  unit: null,
  type,
  total: { rule: "none" },
});
