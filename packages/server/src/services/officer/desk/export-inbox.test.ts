import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { openWorkspace } from "../../../../test/workspace.ts";

test("a list that is taken along says whether it is whole", async () => {
  const { services, send, officer } = openWorkspace();
  const session = await officer();
  const codes = [await send(), await send(), await send()];
  const whole = must(await services.exportInbox(session, {}, 3));
  expect([whole.entries.map(({ code }) => code).toSorted(), whole.isWhole]).toEqual([codes.toSorted(), true]);
  const cut = must(await services.exportInbox(session, {}, 2));
  expect([cut.entries.length, cut.isWhole]).toEqual([2, false]);
});
