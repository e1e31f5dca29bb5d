import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture, type Fixture } from "../../../test/site-fixture.ts";

const HERE = "/lam-viec/yeu-cau-du-lieu";

async function signedIn(fixture: Fixture = {}) {
  const app = siteFixture(fixture);
  const cookie = await app.cookieOf("18073");
  const page = async () => (await app.get(HERE, { cookie })).text();
  const register = (fields: Record<string, string>) => app.post(HERE, fields, { cookie });
  return { ...app, cookie, page, register };
}

test("Nghị định 356/2025/NĐ-CP Điều 5: a request is answered in 2 working days, and data is shown in 10 days", async () => {
  const { register, page } = await signedIn();
  const answer = await register({ right: "view", reference: "Văn thư số 15/2026" });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, HERE]);
  const shown = await page();
  expect(shown).toContain("Văn thư số 15/2026");
  // Registered on Monday 23 November 2026.
  expect(shown).toContain('<time datetime="2026-11-26">');
  expect(shown).toContain('<time datetime="2026-12-03">');
});

test("the time is longer where others hold the data, and once more by a decision; what is done is no longer owed", async () => {
  const { register, page, post, cookie } = await signedIn();
  await register({ right: "delete", reference: "Số 1", heldByOthers: "yes" });
  expect(await page()).toContain('<time datetime="2026-12-23">');
  const [, id] = /yeu-cau-du-lieu\/([0-9a-f-]{36})/.exec(await page())!;
  const step = (name: string) => post(`${HERE}/${id}`, { step: name }, { cookie });
  expect((await step("extended")).status).toBe(303);
  expect(await page()).toContain('<time datetime="2027-01-12">');
  expect((await step("extended")).status).toBe(422);
  expect((await step("done")).status).toBe(303);
  expect(await page()).not.toContain('name="step"');
});

test("what is missing is said beside its field, and what was typed stays", async () => {
  const { register } = await signedIn();
  const answer = await register({ right: "own", reference: "Số 7", heldByOthers: "yes" });
  expect(answer.status).toBe(422);
  const shown = await answer.text();
  expect(shown).toContain('href="#right"');
  expect(shown).toContain('value="Số 7"');
});

test("an inspector reads the register and changes nothing", async () => {
  const { register, page } = await signedIn({ roles: ["inspector"] });
  expect(await page()).not.toContain('name="step"');
  expect((await register({ right: "view", reference: "Số 1" })).status).toBe(403);
});

test("what is not in the register cannot be marked", async () => {
  const { services } = await signedIn();
  const actor = { id: "x", agency: "18073", name: "x", roles: ["officer"] } as const;
  const marked = await services.markDataRequest(actor, "none", "done");
  expect(marked.ok ? null : marked.problems[0].code).toBe("data-request-not-found");
  expect(must(await services.dataRequests(actor)).open).toEqual([]);
});
