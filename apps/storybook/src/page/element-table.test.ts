import { expect, test } from "vitest";
import { honestControls, withPartsApart } from "./element-table.ts";

const controlsOf = (rows: Record<string, { category: string; summary?: string }>) => {
  const argTypes = Object.fromEntries(
    Object.entries(rows).map(([name, { category, summary }]) => [
      name,
      { name, table: { category, ...(summary && { type: { summary } }) } },
    ]),
  );
  return honestControls({ argTypes } as unknown as Parameters<typeof honestControls>[0]);
};

test("a part keeps its row beside the attribute of its name", () =>
  expect(
    withPartsApart({ modules: [{ declarations: [{ name: "DvFeedback", cssParts: [{ name: "dialog" }] }] }] }),
  ).toEqual({ modules: [{ declarations: [{ name: "DvFeedback", cssParts: [{ name: "::part(dialog)" }] }] }] }));

test("events, slots, parts, the language and a second name of a property have no control", () => {
  const rows = controlsOf({
    "dv-sent": { category: "events" },
    channels: { category: "slots" },
    "::part(card)": { category: "css shadow parts" },
    lang: { category: "attributes" },
    "contact-kinds": { category: "attributes", summary: "string" },
    version: { category: "properties" },
  });
  for (const [name, row] of Object.entries(rows)) expect(row.control, name).toEqual({ disable: true });
});

test("a text that may be left out is typed as a text", () =>
  expect(controlsOf({ hotline: { category: "attributes", summary: "string | undefined" } })["hotline"]).toMatchObject({
    type: { name: "string" },
  }));
