import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../test/workspace.ts";
import { masked, publishedWords } from "./redaction.ts";

async function open() {
  const workspace = openWorkspace();
  const actor = await workspace.officer();
  const code = await workspace.send({ text: "Nhà bà Hạnh ở ngõ 12 bị ngập." });
  must(await workspace.services.act(actor, code, { type: "answer", text: "Đã hẹn bà Hạnh chiều nay." }));
  const withhold = (what: "text" | "answer", words: string) =>
    workspace.services.act(actor, code, { type: "withhold", what, words, reason: "Tên người dân." });
  const kept = async () => (await workspace.store.find(AGENCY, code))!;
  return { ...workspace, actor, code, withhold, kept };
}

test("words of an answer are kept from everybody outside; whoever is entitled reads them whole, with the reason and who did it", async () => {
  const { services, actor, code, withhold, store } = await open();
  must(await withhold("answer", "bà Hạnh"));
  expect(must(await services.publicCase(AGENCY, code)).answer?.text).toBe("Đã hẹn […] chiều nay.");
  const own = must(await services.officerCase(actor, code));
  expect(own.answer?.text).toBe("Đã hẹn bà Hạnh chiều nay.");
  expect(own.withheld).toEqual([{ place: 2, what: "answer", words: "bà Hạnh", file: null, reason: "Tên người dân." }]);
  expect(own.events.at(-1)).toMatchObject({ type: "withheld", by: actor.id });
  expect((await store.auditEntries(AGENCY, 0, 100)).map(({ verb }) => verb)).toContain("withhold");
  const inspector = { ...actor, roles: ["inspector"] as const };
  expect(must(await services.officerCase(inspector, code)).answer?.text).toBe("Đã hẹn […] chiều nay.");
  expect(must(await services.publicCase(AGENCY, code)).timeline.map(({ type }) => type)).not.toContain("withheld");
});

test("words of the message leave what is published, and with it what is searched there; the agency still finds them", async () => {
  const { services, actor, withhold, kept } = await open();
  must(await withhold("text", "bà Hạnh"));
  expect(publishedWords(await kept()).text).toBe("Nhà […] ở ngõ 12 bị ngập.");
  expect(must(await services.inbox(actor, { search: "ba hanh" })).entries).toHaveLength(1);
});

test("what was withheld can be shown again, once", async () => {
  const { services, actor, code, withhold, kept } = await open();
  must(await withhold("answer", "bà Hạnh"));
  must(await services.act(actor, code, { type: "disclose", of: 2 }));
  expect(masked(await kept(), "answer", "bà Hạnh")).toBe("bà Hạnh");
  expect(codeOf(await services.act(actor, code, { type: "disclose", of: 2 }))).toBe("case-changed");
});

test("what stands nowhere in it cannot be withheld", async () => {
  const { withhold } = await open();
  expect(codeOf(await withhold("answer", "ông Bình"))).toBe("words-not-found");
});
