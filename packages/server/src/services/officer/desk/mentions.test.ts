import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { openWorkspace } from "../../../../test/workspace.ts";
import type { Actor } from "../../access/actor.ts";
import { mentionedIn } from "./mentions.ts";

const officers = ["lan", "lan.anh", "nguyễn văn bình"].map((name) => ({ id: name, name }));

test.each([
  ["@lan xem giúp", ["lan"]],
  ["Nhờ @Lan.Anh, @nguyễn văn bình.", ["lan.anh", "nguyễn văn bình"]],
  ["@lan. Xem giúp nhé", ["lan"]],
  ["lan@example.vn gửi thư", []],
  ["@lanh, @toString", []],
  ["@lan @lan", ["lan"]],
])("%s", (text, named) => expect(mentionedIn(text, officers)).toEqual(named));

test("who is named finds the case among the day's, until it was opened", async () => {
  const { services, store, officer, send, later } = openWorkspace();
  const an = await officer();
  must(await services.invite(an, { name: "binh", roles: ["officer"] }));
  const { id } = (await store.officers(an.agency)).find(({ name }) => name === "binh")!;
  const binh: Actor = { id, name: "binh", agency: an.agency, roles: ["officer"] };
  const code = await send();
  must(await services.addNote(an, code, "@binh xem giúp, @canbo theo dõi."));
  const named = async (who: Actor) => must(await services.today(who)).mentioned.entries.map((entry) => entry.code);
  expect([await named(binh), await named(an)]).toEqual([[code], []]);
  later(1);
  must(await services.caseDesk(binh, code));
  expect(await named(binh)).toEqual([]);
});
