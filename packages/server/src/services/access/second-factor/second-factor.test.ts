import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../../test/workspace.ts";
import { fromBase32, stepAt, totpAt } from "./totp.ts";

/** The first officer, with a second factor that was confirmed, and an app that makes its codes. */
async function withFactor() {
  const workspace = openWorkspace();
  const { services, clock, later } = workspace;
  const made = (await services.createFirstOfficer(AGENCY))!;
  const actor = must(await services.session(must(await services.signIn(AGENCY, made.name, made.password)).token));
  const { secret, address } = must(await services.offerSecondFactor(actor));
  const app = () => totpAt(fromBase32(secret), stepAt(clock.now));
  const recovery = must(await services.confirmSecondFactor(actor, await app()));
  later(1);
  const password = async () => must(await services.signIn(AGENCY, made.name, made.password));
  return { ...workspace, ...made, actor, secret, address, app, recovery, signInBy: password };
}

describe("a second factor", () => {
  test("is asked for once its first code was right", async () => {
    const { services, address, secret, app, recovery, signInBy, actor, database } = await withFactor();
    expect(address).toBe(
      `otpauth://totp/${encodeURIComponent("UBND phường Thành Sen")}:canbo?secret=${secret}&issuer=${encodeURIComponent("UBND phường Thành Sen")}`,
    );
    expect(recovery).toHaveLength(10);
    expect(JSON.stringify(database.prepare("select * from recovery_codes").all())).not.toContain(recovery[0]);
    const { token, needsCode, expiresAt } = await signInBy();
    expect([needsCode, expiresAt]).toEqual([true, "2026-11-20T03:05:00.000Z"]);
    expect(codeOf(await services.session(token))).toBe("session-missing");
    const signed = must(await services.signInByCode(token, await app()));
    expect(must(await services.session(signed.token)).id).toBe(actor.id);
    expect(await services.secondFactor(actor)).toEqual({ isOn: true, recovery: 10 });
  });

  test("that was only offered, or tried with a wrong code, asks for nothing", async () => {
    const { services, officer, clock } = openWorkspace();
    const actor = await officer();
    const { secret } = must(await services.offerSecondFactor(actor));
    expect(codeOf(await services.confirmSecondFactor(actor, "000000"))).toBe("code-wrong");
    expect(await services.secondFactor(actor)).toEqual({ isOn: false, recovery: 0 });
    must(await services.confirmSecondFactor(actor, await totpAt(fromBase32(secret), stepAt(clock.now))));
    expect(codeOf(await services.offerSecondFactor(actor))).toBe("second-factor-on");
    expect(codeOf(await services.confirmSecondFactor(actor, "000000"))).toBe("second-factor-on");
  });

  test("takes each code once, also from two who bring it at once", async () => {
    const { services, app, signInBy } = await withFactor();
    const [one, two] = [await signInBy(), await signInBy()];
    const code = await app();
    const tried = await Promise.all([services.signInByCode(one.token, code), services.signInByCode(two.token, code)]);
    expect(tried.filter(({ ok }) => ok)).toHaveLength(1);
    expect(tried.map(codeOf)).toContain("code-wrong");
  });

  test("takes a recovery code once", async () => {
    const { services, recovery, signInBy, actor } = await withFactor();
    const use = async () => services.signInByCode((await signInBy()).token, recovery[3]!.toUpperCase());
    must(await use());
    expect(codeOf(await use())).toBe("code-wrong");
    expect((await services.secondFactor(actor)).recovery).toBe(9);
  });

  test("is guessed as slowly as a password, and its ticket holds five minutes", async () => {
    const { services, signInBy, app, later } = await withFactor();
    const { token } = await signInBy();
    for (let turn = 0; turn < 10; turn++)
      expect(codeOf(await services.signInByCode(token, "000000"))).toBe("code-wrong");
    expect(codeOf(await services.signInByCode(token, await app()))).toBe("too-many-attempts");
    later(0.1);
    expect(codeOf(await services.signInByCode(token, await app()))).toBe("session-missing");
    expect(codeOf(await services.signInByCode("18073.made-up", await app()))).toBe("session-missing");
  });

  test("is guessed no faster from many addresses, and its own officer comes in a while later", async () => {
    const { services, signInBy, app, later } = await withFactor();
    const { token } = await signInBy();
    const tryFrom = async (client: string, code: string) => codeOf(await services.signInByCode(token, code, client));
    for (let turn = 0; turn < 20; turn++) expect(await tryFrom(`203.0.113.${turn}`, "000000")).toBe("code-wrong");
    expect(await tryFrom("203.0.113.99", await app())).toBe("too-many-attempts");
    later(0.02);
    must(await services.signInByCode(token, await app(), "203.0.113.99"));
  });

  test("is no way in without its password: a session's token is no ticket, and a ticket is used once", async () => {
    const { services, signInBy, app, later } = await withFactor();
    const { token: ticket } = await signInBy();
    const { token } = must(await services.signInByCode(ticket, await app()));
    later(0.02);
    expect(codeOf(await services.signInByCode(token, await app()))).toBe("session-missing");
    expect(codeOf(await services.signInByCode(ticket, await app()))).toBe("session-missing");
  });

  test("is turned off by the password, and by whoever lets somebody in again", async () => {
    const { services, actor, name, password, signInBy } = await withFactor();
    expect(codeOf(await services.dropSecondFactor(actor, "sai"))).toBe("sign-in-failed");
    must(await services.dropSecondFactor(actor, password));
    expect((await signInBy()).needsCode).toBeUndefined();
    expect(name).toBe("canbo");
  });

  test("of somebody who lost everything ends with a new invitation", async () => {
    const { services, actor, store } = await withFactor();
    const admin = { ...actor, id: "another", roles: ["agency-admin"] as const };
    must(await services.inviteAgain(admin, actor.id));
    expect(await store.secondFactor(AGENCY, actor.id)).toBeNull();
  });
});

describe("the secret in the database", () => {
  test("is closed: whoever reads the file makes no code", async () => {
    const { database, secret, actor } = await withFactor();
    const [row] = database.prepare("select * from second_factors").all();
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(row).toMatchObject({ officer_id: actor.id, secret: expect.stringMatching(/^v1\.test\./) });
  });
});
