import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { openWorkspace, withContact } from "../../../../test/workspace.ts";

test("cases of one sender and of one place are proposed, each once; contact data is needed for the first", async () => {
  const { services, officer, send, later } = openWorkspace();
  const actor = await officer();
  const first = await send(withContact);
  later(1);
  const again = await send({ ...withContact, contact: { phone: "+84 912.345.678" }, place: "Chợ Vườn Ươm" });
  const mailed = await send({ ...withContact, contact: { email: "UOC@example.vn" }, place: "Tổ dân phố 5" });
  const near = await send({ place: "to dan pho 5, ngõ 3" });
  await send({ place: "Tổ 5" });
  const codes = async (roles = actor.roles) => {
    const { sameSender, samePlace } = must(await services.relatedCases({ ...actor, roles }, first));
    return [sameSender.map(({ code }) => code).toSorted(), samePlace.map(({ code }) => code).toSorted()];
  };
  expect(await codes()).toEqual([[again, mailed].toSorted(), [near]]);
  expect(await codes(["reviewer"])).toEqual([[], [mailed, near].toSorted()]);
});
