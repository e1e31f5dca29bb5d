import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../test/workspace.ts";
import { createOfficers } from "./officers.ts";

/** Officers beside a server that uses the same store. */
function beside() {
  const workspace = openWorkspace();
  const passwords = { hash: async (text: string) => text, verify: async () => false, isOutdated: () => false };
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  return {
    ...workspace,
    officers: createOfficers({ store: workspace.store, passwords, now: () => workspace.clock.now, random }),
  };
}

test("a second officer has a name in one spelling, the roles that were given, and a password told once", async () => {
  const { officers, store } = beside();
  const { name, password } = must(await officers.add(AGENCY, " LAN.Nguyễn ".normalize("NFD"), ["head", "officer"]));
  expect([name, password]).toEqual(["lan.nguyễn", expect.stringMatching(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/)]);
  expect(await store.officer(AGENCY, name)).toMatchObject({ roles: ["head", "officer"], passwordHash: password });
  expect(codeOf(await officers.add(AGENCY, "lan.nguyễn"))).toBe("officer-exists");
  must(await officers.add("18100", "lan.nguyễn"));
});

describe("what is refused", () => {
  test.each([
    ["18073; drop table", "lan", ["officer"], "agency-code-invalid"],
    [AGENCY, "", ["officer"], "officer-name-invalid"],
    [AGENCY, "lan\u202e", ["officer"], "officer-name-invalid"],
    [AGENCY, "x".repeat(101), ["officer"], "officer-name-invalid"],
    [AGENCY, "lan", ["admin"], "role-unknown"],
    [AGENCY, "lan", [], "role-unknown"],
  ])("%s %s %j → %s", async (agency, name, roles, code) => {
    const { officers } = beside();
    expect(codeOf(await officers.add(agency, name, roles))).toBe(code);
  });

  test("an officer who is not there", async () => {
    const { officers } = beside();
    expect(codeOf(await officers.reset(AGENCY, "lan"))).toBe("officer-not-found");
    expect(codeOf(await officers.signOut(AGENCY, "\0"))).toBe("officer-not-found");
  });
});

test("a reset ends the officer's sessions at once, and nobody else's", async () => {
  const { officers, services, store } = beside();
  const first = (await services.createFirstOfficer(AGENCY))!;
  const { token } = must(await services.signIn(AGENCY, first.name, first.password));
  must(await officers.add(AGENCY, "lan"));
  must(await officers.reset(AGENCY, "lan"));
  must(await services.session(token));
  const { password } = must(await officers.reset(AGENCY, first.name.toUpperCase()));
  expect(codeOf(await services.session(token))).toBe("session-missing");
  expect((await store.officer(AGENCY, first.name))!.passwordHash).toBe(password);
  expect(await officers.signOut(AGENCY, first.name)).toEqual({ ok: true, value: 0 });
});
