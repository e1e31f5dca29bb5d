import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../test/workspace.ts";
import type { Actor } from "../access/actor.ts";

const PASSWORD = "hoa ban nở trắng";

async function withAdmin() {
  const workspace = openWorkspace();
  const admin = await workspace.officer();
  const { services } = workspace;
  /** Lets somebody in, who has chosen a password. */
  async function lan(roles: readonly string[] = ["officer"]): Promise<Actor> {
    const { code } = must(await services.invite({ ...admin, roles: ["system-admin"] }, { name: "lan", roles }));
    must(await services.acceptInvitation(AGENCY, "lan", code, PASSWORD));
    return must(await services.session(must(await services.signIn(AGENCY, "lan", PASSWORD)).token));
  }
  const person = async (name: string) => must(await services.people(admin)).find((one) => one.name === name)!;
  return { ...workspace, admin, lan, person };
}

describe("an invitation", () => {
  test("lets its person choose a password, once; only its hash is kept", async () => {
    const { services, admin, database, person } = await withAdmin();
    const { name, code, until } = must(await services.invite(admin, { name: " LAN ", roles: ["officer", "head"] }));
    expect([name, until]).toEqual(["lan", "2026-11-27T02:00:00.000Z"]);
    expect(JSON.stringify(database.prepare("select * from officers").all())).not.toContain(code);
    expect(await person("lan")).toMatchObject({ standing: "invited", roles: ["officer", "head"] });
    expect(codeOf(await services.signIn(AGENCY, "lan", ""))).toBe("sign-in-failed");
    const accept = (typed: string) => services.acceptInvitation(AGENCY, "Lan", typed, PASSWORD);
    expect(codeOf(await accept("0000-0000-0000-0000"))).toBe("invitation-invalid");
    must(await accept(code.toUpperCase().replaceAll("-", " ")));
    expect(codeOf(await accept(code))).toBe("invitation-invalid");
    const { token } = must(await services.signIn(AGENCY, "lan", PASSWORD));
    expect(must(await services.session(token)).roles).toEqual(["officer", "head"]);
  });

  test("ends after seven days, and with the next one", async () => {
    const { services, admin, later } = await withAdmin();
    const first = must(await services.invite(admin, { name: "lan", roles: ["officer"] }));
    const { id } = must(await services.people(admin)).find(({ name }) => name === "lan")!;
    const second = must(await services.inviteAgain(admin, id));
    expect(codeOf(await services.acceptInvitation(AGENCY, "lan", first.code, PASSWORD))).toBe("invitation-invalid");
    later(7 * 24);
    expect(codeOf(await services.acceptInvitation(AGENCY, "lan", second.code, PASSWORD))).toBe("invitation-invalid");
  });

  test.each(["ngắn", "lan-lan-lan-lan", "aaaaaaaaaaaaaaa", "x".repeat(201)])("%s is no password", async (password) => {
    const { services, admin } = await withAdmin();
    const { code } = must(await services.invite(admin, { name: "lan", roles: ["officer"] }));
    expect(codeOf(await services.acceptInvitation(AGENCY, "lan", code, password))).toBe("password-weak");
  });

  test("is guessed as slowly as a password", async () => {
    const { services, admin } = await withAdmin();
    must(await services.invite(admin, { name: "lan", roles: ["officer"] }));
    const guess = () => services.acceptInvitation(AGENCY, "lan", "x", PASSWORD, "guesser");
    for (let turn = 0; turn < 10; turn++) expect(codeOf(await guess())).toBe("invitation-invalid");
    expect(codeOf(await guess())).toBe("too-many-attempts");
  });

  test.each([
    ["", ["officer"], "officer-name-invalid"],
    ["canbo", ["officer"], "officer-exists"],
    ["lan", [], "role-unknown"],
    ["lan", ["owner"], "role-unknown"],
    ["lan", ["system-admin"], "role-missing"],
  ])("%j with %j is %s", async (name, roles, code) => {
    const { services, admin } = await withAdmin();
    expect(codeOf(await services.invite(admin, { name, roles }))).toBe(code);
  });
});

describe("an account", () => {
  test("that is closed opens nothing from then on; a new invitation opens it again", async () => {
    const { services, admin, lan, person } = await withAdmin();
    const { id } = await lan();
    const { token } = must(await services.signIn(AGENCY, "lan", PASSWORD));
    must(await services.closePerson(admin, id));
    expect(codeOf(await services.session(token))).toBe("session-missing");
    expect(codeOf(await services.signIn(AGENCY, "lan", PASSWORD))).toBe("account-closed");
    expect(codeOf(await services.signIn(AGENCY, "lan", "sai"))).toBe("sign-in-failed");
    expect((await person("lan")).standing).toBe("closed");
    const { code } = must(await services.inviteAgain(admin, id));
    expect(codeOf(await services.signIn(AGENCY, "lan", PASSWORD))).toBe("sign-in-failed");
    must(await services.acceptInvitation(AGENCY, "lan", code, PASSWORD));
    must(await services.signIn(AGENCY, "lan", PASSWORD));
  });

  test("is told of at 75 days without a sign-in, and closed at 90; signing in begins them again", async () => {
    const { services, admin, lan, person, later } = await withAdmin();
    const { id } = await lan();
    const standing = async () => {
      const { standing: shown, daysLeft } = await person("lan");
      return [shown, daysLeft];
    };
    later(74 * 24);
    expect(await standing()).toEqual(["active", 16]);
    later(24);
    expect(await standing()).toEqual(["idle-soon", 15]);
    must(await services.signIn(AGENCY, "lan", PASSWORD));
    expect(await standing()).toEqual(["active", 90]);
    later(90 * 24);
    expect(await standing()).toEqual(["idle", 0]);
    expect(codeOf(await services.signIn(AGENCY, "lan", PASSWORD))).toBe("account-idle");
    const { code } = must(await services.inviteAgain(admin, id));
    must(await services.acceptInvitation(AGENCY, "lan", code, PASSWORD));
    must(await services.signIn(AGENCY, "lan", PASSWORD));
  });

  test("changes its roles from the next request on", async () => {
    const { services, admin, lan } = await withAdmin();
    const { id } = await lan();
    const { token } = must(await services.signIn(AGENCY, "lan", PASSWORD));
    must(await services.setRoles(admin, id, ["inspector"]));
    expect(must(await services.session(token)).roles).toEqual(["inspector"]);
  });

  test("is never its own administrator's to change, nor a system administrator's an agency's", async () => {
    const { services, admin, lan } = await withAdmin();
    for (const own of [
      services.setRoles(admin, admin.id, ["head"]),
      services.closePerson(admin, admin.id),
      services.inviteAgain(admin, admin.id),
    ])
      expect(codeOf(await own)).toBe("own-account");
    const { id } = await lan(["system-admin"]);
    expect(codeOf(await services.closePerson(admin, id))).toBe("role-missing");
    expect(codeOf(await services.closePerson(admin, "none"))).toBe("officer-not-found");
  });

  test("of another agency is a system administrator's alone", async () => {
    const { services, admin, lan } = await withAdmin();
    const system = await lan(["system-admin"]);
    const invite = (actor: Actor) => services.invite(actor, { name: "hoa", roles: ["head"] }, "18100");
    expect(codeOf(await invite(admin))).toBe("role-missing");
    expect(codeOf(await services.people(admin, "18100"))).toBe("role-missing");
    must(await invite(system));
    expect(must(await services.people(system, "18100")).map(({ name }) => name)).toEqual(["hoa"]);
    expect(codeOf(await services.people(system, "99999"))).toBe("agency-not-found");
  });
});

describe("one's own account", () => {
  test("lists its sessions and ends one, or all of them; nobody else's", async () => {
    const { services, lan, admin, later } = await withAdmin();
    const actor = await lan();
    later(1);
    const { token } = must(await services.signIn(AGENCY, "lan", PASSWORD));
    const sessions = await services.ownSessions(actor, token);
    expect(sessions.map(({ openedAt, isThis }) => [openedAt, isThis])).toEqual([
      ["2026-11-20T02:00:00.000Z", false],
      ["2026-11-20T03:00:00.000Z", true],
    ]);
    expect(await services.endOwnSession(admin, sessions[0]!.id)).toBe(false);
    expect(await services.endOwnSession(actor, sessions[0]!.id)).toBe(true);
    must(await services.session(token));
    expect(await services.endOwnSessions(actor)).toBe(1);
    expect(codeOf(await services.session(token))).toBe("session-missing");
  });

  test("changes its password by the old one, which ends every session", async () => {
    const { services, lan } = await withAdmin();
    const actor = await lan();
    const { token } = must(await services.signIn(AGENCY, "lan", PASSWORD));
    expect(codeOf(await services.changePassword(actor, "sai", "mùa hoa phượng đỏ"))).toBe("sign-in-failed");
    expect(codeOf(await services.changePassword(actor, PASSWORD, "ngắn"))).toBe("password-weak");
    must(await services.changePassword(actor, PASSWORD, "mùa hoa phượng đỏ"));
    expect(codeOf(await services.session(token))).toBe("session-missing");
    expect(codeOf(await services.signIn(AGENCY, "lan", PASSWORD))).toBe("sign-in-failed");
    must(await services.signIn(AGENCY, "lan", "mùa hoa phượng đỏ"));
  });
});
