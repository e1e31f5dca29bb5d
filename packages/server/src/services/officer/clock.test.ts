import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../test/workspace.ts";

async function office() {
  const workspace = openWorkspace("2026-11-20T02:00:00.000Z");
  const actor = await workspace.officer();
  const { receipt } = must(
    await workspace.services.enterCase(actor, {
      of: "complaint",
      key: crypto.randomUUID(),
      channel: "counter",
      receivedOn: "2026-11-20",
      lang: "vi",
      reference: "Văn thư số 15/2026",
    }),
  );
  return { ...workspace, actor, complaint: receipt!.code };
}

test("a complaint's time to settle runs from its acceptance, stops as the law lets it, and is lengthened up to the law's ceiling", async () => {
  const { services, actor, complaint, later } = await office();
  const registered = must(await services.officerCase(actor, complaint));
  // Seven working days to accept it (Nghị định 155/2026/NĐ-CP Điều 10): nothing to stop or to lengthen yet.
  expect([registered.pauses, registered.extensions]).toEqual([[], []]);
  const accepted = must(await services.act(actor, complaint, { type: "accept" }));
  expect(accepted).toMatchObject({ status: "in-progress", due: { date: "2026-12-21" } });
  expect(accepted.pauses).toEqual(
    ["suspended", "incomplete-request"].filter((one) => accepted.pauses.includes(one as never)),
  );
  expect(accepted.pauses).toContain("suspended");
  expect(accepted.extensions).toEqual([{ ground: "complex", until: "2027-01-04" }]);
  later(24);
  must(await services.act(actor, complaint, { type: "pause", ground: "suspended" }));
  later(24 * 5);
  expect(must(await services.officerCase(actor, complaint))).toMatchObject({ status: "paused", timing: "paused" });
  const again = must(await services.act(actor, complaint, { type: "resume" }));
  expect(again.due!.date > "2026-12-21").toBe(true);
  const longer = must(await services.act(actor, complaint, { type: "extend", ground: "complex" }));
  expect(longer.due!.date > again.due!.date).toBe(true);
  expect(longer.extensions).toEqual([]);
});

test("what no rule in force allows is refused, and changes nothing", async () => {
  const { services, send, actor } = await office();
  const concern = await send();
  const { may } = must(await services.officerCase(actor, concern));
  expect([may.includes("pause"), may.includes("extend"), may.includes("accept")]).toEqual([false, false, true]);
  expect(codeOf(await services.act(actor, concern, { type: "pause", ground: "suspended" }))).toBe("pause-not-allowed");
  expect(codeOf(await services.act(actor, concern, { type: "extend", ground: "complex" }))).toBe(
    "extension-not-allowed",
  );
  expect(must(await services.publicCase(AGENCY, concern)).timeline).toHaveLength(1);
});
