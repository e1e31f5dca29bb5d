import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../test/workspace.ts";
import type { Role } from "../access/role.ts";

/** An agency with its head, who is the first officer, and some others, each signed in anew when asked. */
async function open() {
  const workspace = openWorkspace("2026-11-30T02:00:00.000Z");
  const { services, store, clock } = workspace;
  const first = (await services.createFirstOfficer(AGENCY))!;
  const passwords = new Map([[first.name, first.password]]);
  const as = async (name: string) => {
    const { token } = must(await services.signIn(AGENCY, name, passwords.get(name)!));
    return must(await services.session(token));
  };
  async function add(name: string, ...roles: Role[]) {
    const admin = await as("canbo");
    const { code } = must(await services.invite(admin, { name, roles }));
    must(await services.acceptInvitation(AGENCY, name, code, "mật khẩu dài của tôi"));
    passwords.set(name, "mật khẩu dài của tôi");
    return as(name);
  }
  const lastActor = async () =>
    (await store.auditEntries(AGENCY, 0, 1_000)).findLast(({ verb }) => verb === "answer")?.actor;
  return { ...workspace, as, add, lastActor, at: (day: string) => (clock.now = `${day}T02:00:00.000Z`) };
}
const span = { deputy: "hoa", from: "2026-12-01", to: "2026-12-05" };

test("a deputy sees and does what the absent officer may, on the days of the span alone, and the audit names both", async () => {
  const { services, add, as, at, send, lastActor } = await open();
  const hoa = await add("hoa", "inspector");
  const code = await send();
  expect(codeOf(await services.act(hoa, code, { type: "answer", text: "Đã sửa." }))).toBe("role-missing");
  const head = await as("canbo");
  must(await services.nameDeputy(head, span));

  at("2026-12-01");
  const standingIn = await as("hoa");
  expect(standingIn).toMatchObject({
    ownRoles: ["inspector"],
    roles: ["officer", "head", "inspector"],
    standsInFor: [{ id: head.id, name: "canbo", roles: ["officer", "head"] }],
  });
  must(await services.act(standingIn, code, { type: "answer", text: "Đã sửa." }));
  expect(await lastActor()).toBe(`${hoa.id}/${head.id}`);
  // Accounts are let in by administrators, not by whoever stands in for one.
  expect(codeOf(await services.people(standingIn))).toBe("role-missing");

  at("2026-12-06");
  expect((await as("hoa")).roles).toEqual(["inspector"]);
});

test("what the own roles are enough for is signed by the own name", async () => {
  const { services, add, as, at, send, lastActor } = await open();
  const code = await send();
  await add("hoa", "officer");
  must(await services.nameDeputy(await as("canbo"), span));
  at("2026-12-01");
  const hoa = await as("hoa");
  must(await services.act(hoa, code, { type: "answer", text: "Đã sửa." }));
  expect(await lastActor()).toBe(hoa.id);
});

describe("a span ends early", () => {
  test("when the absent officer, or an administrator, says so; whoever stands in may not", async () => {
    const { services, add, as, at } = await open();
    await add("hoa", "officer");
    const lan = await add("lan", "officer");
    must(await services.nameDeputy(lan, span));
    at("2026-12-02");
    const [hoa, admin] = [await as("hoa"), await as("canbo")];
    const [one] = must(await services.deputies(hoa));
    expect(one).toMatchObject({ officer: "lan", deputy: "hoa", from: "2026-12-01", to: "2026-12-05" });
    expect(codeOf(await services.endDeputy(hoa, one!.id))).toBe("role-missing");
    must(await services.endDeputy(admin, one!.id));
    expect((await as("hoa")).standsInFor).toBeUndefined();
    expect(codeOf(await services.endDeputy(await as("lan"), one!.id))).toBe("deputy-unknown");
  });

  test("when the account of the absent officer is closed", async () => {
    const { services, add, as, at } = await open();
    await add("hoa", "officer");
    const lan = await add("lan", "head");
    must(await services.nameDeputy(lan, span));
    at("2026-12-02");
    must(await services.closePerson(await as("canbo"), lan.id));
    expect((await as("hoa")).roles).toEqual(["officer"]);
  });
});

describe("what is refused", () => {
  test.each([
    ["2026-12-05", "2026-12-01", "span-invalid"],
    ["2026-11-01", "2026-11-29", "span-invalid"],
    ["2026-12-01", "2027-03-01", "span-invalid"],
    ["2026-02-30", "2026-12-01", "date-invalid"],
    ["", "2026-12-01", "date-invalid"],
  ])("from %s to %s: %s", async (from, to, code) => {
    const { services, add, as } = await open();
    await add("hoa", "officer");
    expect(codeOf(await services.nameDeputy(await as("canbo"), { deputy: "hoa", from, to }))).toBe(code);
  });

  test("oneself, somebody unknown, a closed account, another's absence, and an administrator's", async () => {
    const { services, add, as } = await open();
    const [hoa, lan] = [await add("hoa", "officer"), await add("lan", "agency-admin")];
    const head = await as("canbo");
    for (const deputy of ["canbo", "ai"])
      expect(codeOf(await services.nameDeputy(head, { ...span, deputy }))).toBe("deputy-unknown");
    expect(codeOf(await services.nameDeputy(hoa, { ...span, deputy: "lan", officer: "canbo" }))).toBe("role-missing");
    expect(codeOf(await services.nameDeputy(hoa, { ...span, deputy: "lan", officer: "ai" }))).toBe("role-missing");
    expect(codeOf(await services.nameDeputy(lan, { ...span, officer: "ai" }))).toBe("officer-not-found");
    expect(codeOf(await services.nameDeputy(lan, span))).toBe("deputy-without-work");
    must(await services.nameDeputy(lan, { ...span, deputy: "canbo", officer: "hoa" }));
    must(await services.closePerson(lan, hoa.id));
    expect(codeOf(await services.nameDeputy(head, span))).toBe("deputy-unknown");
    expect(must(await services.deputies(head)).map(({ officer }) => officer)).toEqual(["hoa"]);
  });
});
