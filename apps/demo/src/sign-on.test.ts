import { randomBytes, randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { must } from "@danvan/core";
import { openIdProvider } from "@danvan/node";
import { openSqliteStore } from "@danvan/server/sqlite";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CLIENT, startProvider, type Visitor } from "../../../.config/open-id/provider.ts";
import { compose } from "./compose.ts";

const OURS = "https://gopy.example/thanh-sen";
const BACK = `${OURS}/lam-viec/dang-nhap/ngoai/ve`;
const LAN: Visitor = { subject: "038-lan", acr: "LoA2" };
let provider: Awaited<ReturnType<typeof startProvider>>;
beforeAll(async () => {
  provider = await startProvider(BACK);
});
afterAll(() => provider.stop());

let clock: { now: string };
beforeEach(() => {
  clock = { now: "2026-11-23T02:00:00.000Z" };
});

/** The demonstration behind a proxy that ends TLS, with a real provider, and its first officer signed in by password. */
async function open() {
  const faults: unknown[] = [];
  const { services, site } = compose({
    store: openSqliteStore(new DatabaseSync(":memory:")),
    origins: [],
    publicOrigin: new URL(OURS),
    now: () => clock.now,
    elapsed: () => 0,
    random: randomBytes,
    newKey: randomUUID,
    onFault: (cause) => faults.push(cause),
    identityProvider: openIdProvider(
      { issuer: provider.issuer, ...CLIENT, acrValues: ["LoA2"], name: "Tài khoản của tỉnh" },
      { now: () => new Date().toISOString(), onFault: (cause) => faults.push(cause) },
    ),
  });
  const jars = { admin: new Map<string, string>(), lan: new Map<string, string>() };
  /** One request of a browser with its cookies; as the proxy sends it on, by another name and without TLS. */
  async function ask(who: keyof typeof jars, path: string, fields?: Record<string, string>) {
    const jar = jars[who];
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const init = fields
      ? { method: "POST", body: new URLSearchParams(fields), headers: { cookie, origin: "https://gopy.example" } }
      : { headers: { cookie } };
    const answer = await site(new Request(`http://127.0.0.1:8787/thanh-sen${path}`, init));
    for (const one of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return answer;
  }
  const { name, password } = (await services.createFirstOfficer("18073"))!;
  await ask("admin", "/lam-viec/dang-nhap", { name, password });
  /** Goes by the link of the page, signs in at the provider and comes back. */
  async function signOn(visitor: Visitor, from = "/lam-viec/dang-nhap/ngoai") {
    const sent = await ask("lan", from);
    const back = await provider.visit(new URL(sent.headers.get("location")!), visitor);
    expect(back.href.startsWith(BACK)).toBe(true);
    return { sent, answer: await ask("lan", `/lam-viec/dang-nhap/ngoai/ve${back.search}`) };
  }
  /** Lets the administrator make an account, and link it to what the page showed. */
  async function letIn(subject: string) {
    await ask("admin", "/lam-viec/can-bo", { name: "lan", roles: "officer" });
    const people = must(await services.people(must(await services.session(jars.admin.get("danvan_session")!))));
    const { id } = people.find((one) => one.name === "lan")!;
    return { id, linked: await ask("admin", `/lam-viec/can-bo/${id}/lien-ket`, { [`subject-${id}`]: subject }) };
  }
  return { services, faults, jars, ask, signOn, letIn };
}

test("an administrator links an account to what the provider calls a person, and the person comes in without a password", async () => {
  const { ask, signOn, letIn, jars, services, faults } = await open();
  const page = await (await ask("lan", "/lam-viec/dang-nhap?lang=en")).text();
  expect(page).toContain('href="/thanh-sen/lam-viec/dang-nhap/ngoai?lang=en"');
  expect(page).toContain("Sign in by Tài khoản của tỉnh");
  const unknown = await signOn(LAN, "/lam-viec/dang-nhap/ngoai?lang=en");
  expect(unknown.sent.headers.getSetCookie()[0]).toMatch(
    /^danvan_sign_on=.*Path=\/thanh-sen\/lam-viec\/dang-nhap\/ngoai; HttpOnly; Secure; SameSite=Lax$/,
  );
  const told = await unknown.answer.text();
  expect([unknown.answer.status, told.includes("No account is linked to you"), told.includes("038-lan")]).toEqual([
    403,
    true,
    true,
  ]);
  expect(unknown.answer.headers.get("content-security-policy")).toContain("form-action 'self'");
  expect([jars.lan.has("danvan_session"), jars.lan.has("danvan_sign_on")]).toEqual([false, false]);

  const { linked } = await letIn(" 038-lan ");
  expect(linked.status).toBe(303);
  expect(await (await ask("admin", "/lam-viec/can-bo")).text()).toContain(
    "Đã gắn với một người dùng ở Tài khoản của tỉnh.",
  );
  const { answer } = await signOn(LAN);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/thanh-sen/lam-viec"]);
  const actor = must(await services.session(jars.lan.get("danvan_session")!));
  expect([actor.name, actor.roles]).toEqual(["lan", ["officer"]]);
  expect(faults).toEqual([]);
});

describe("who is not let in", () => {
  test("somebody else of the provider, also with the same name, and whoever is not checked well enough there", async () => {
    const { signOn, letIn } = await open();
    await letIn("038-lan");
    expect((await signOn({ subject: "lan", acr: "LoA2" })).answer.status).toBe(403);
    const weak = (await signOn({ subject: "038-lan", acr: "LoA1" })).answer;
    expect([weak.status, (await weak.text()).includes("chưa xác thực bạn ở mức được yêu cầu")]).toEqual([422, true]);
    const no = (await signOn(null)).answer;
    expect([no.status, (await no.text()).includes('name="password"')]).toEqual([422, true]);
  });

  test("an account that was closed, unlinked, or not used for 90 days", async () => {
    const { ask, signOn, letIn } = await open();
    const { id } = await letIn("038-lan");
    clock.now = "2027-02-21T02:00:00.000Z";
    expect(await (await signOn(LAN)).answer.text()).toContain("90 ngày");
    clock.now = "2026-11-23T03:00:00.000Z";
    await ask("admin", `/lam-viec/can-bo/${id}/dong`, {});
    const closed = (await signOn(LAN)).answer;
    expect([closed.status, closed.headers.get("set-cookie")?.includes("danvan_session")]).toEqual([422, false]);
    await ask("admin", `/lam-viec/can-bo/${id}/moi`, {});
    expect((await signOn(LAN)).answer.status).toBe(403);
  });

  test("a browser that did not begin, or whose answer was used before", async () => {
    const { ask, signOn, letIn } = await open();
    await letIn("038-lan");
    const sent = await ask("lan", "/lam-viec/dang-nhap/ngoai");
    const back = await provider.visit(new URL(sent.headers.get("location")!), LAN);
    const other = await ask("admin", `/lam-viec/dang-nhap/ngoai/ve${back.search}`);
    expect([other.status, (await other.text()).includes("đã hết hiệu lực")]).toEqual([422, true]);
    expect((await ask("lan", `/lam-viec/dang-nhap/ngoai/ve${back.search}`)).status).toBe(303);
    expect((await ask("lan", `/lam-viec/dang-nhap/ngoai/ve${back.search}`)).status).toBe(422);
    const aside = await signOn(LAN, "/lam-viec/dang-nhap/ngoai?tiep=https://evil.example");
    expect(aside.answer.headers.get("location")).toBe("/thanh-sen/lam-viec");
  });
});

test("an identity opens one account of an agency", async () => {
  const { ask, letIn, services, jars } = await open();
  await letIn("038-lan");
  await ask("admin", "/lam-viec/can-bo", { name: "hoa", roles: "officer" });
  const people = must(await services.people(must(await services.session(jars.admin.get("danvan_session")!))));
  const { id } = people.find((one) => one.name === "hoa")!;
  const taken = await ask("admin", `/lam-viec/can-bo/${id}/lien-ket`, { [`subject-${id}`]: "038-lan" });
  expect([taken.status, (await taken.text()).includes(`href="#subject-${id}"`)]).toEqual([422, true]);
  expect(people.find((one) => one.name === "hoa")!.isLinked).toBe(false);
});

test("what was typed when a session ended stays in its tab, and is sent after the sign-in in another", async () => {
  const { ask, signOn, letIn, services } = await open();
  await letIn("038-lan");
  const sent = must(
    await services.receive("18073", { key: randomUUID(), kind: "concern", lang: "vi", text: "Đèn đường bị hỏng." }),
  );
  const { code } = sent.receipt;
  const path = `/lam-viec/vu-viec/${code}/tra-loi`;
  const ended = await ask("lan", path, { answer: "Đã sửa đèn." });
  const page = await ended.text();
  expect([ended.status, page.includes('target="_blank"'), page.includes("Đã sửa đèn.")]).toEqual([401, true, true]);
  const carried = { viec: path, "viec.answer": "Đã sửa đèn.", "tiep-tuc": "1", name: "", password: "" };
  // Too early: everything is still there.
  const early = await ask("lan", "/lam-viec/dang-nhap", carried);
  expect([early.status, (await early.text()).includes("Đã sửa đèn.")]).toEqual([422, true]);
  await signOn(LAN);
  const done = await ask("lan", "/lam-viec/dang-nhap", carried);
  expect([done.status, done.headers.get("location")]).toEqual([303, `/thanh-sen/lam-viec/vu-viec/${code}`]);
  expect(must(await services.publicCase("18073", code)).answer?.text).toBe("Đã sửa đèn.");
});
