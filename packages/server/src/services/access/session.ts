import { fail, ok, type Result } from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
import { rateLimit } from "../../limit/rate-limit.js";
import type { StoredOfficer } from "../../store/officers.js";
import { accountStanding } from "./account-standing.js";
import type { Actor } from "./actor.js";
import { absentNow } from "./deputies/deputy-roles.js";
import { FIRST_ROLES, rolesAmong } from "./role.js";
import type { Context } from "../context/context.js";
import { uuidV7 } from "../../ids/uuid-v7.js";
import { officerName } from "./officer-name.js";
import { takeCode } from "./second-factor/second-factor.js";
import { newPassword } from "./new-password.js";
import { openSession, type SignedIn } from "./open-session.js";
import { PASSWORD_MAX, type PasswordGate } from "./password-gate.js";

const FIRST_OFFICER = "canbo";
/**
 * Wrong codes of one account, from wherever they come (NIST SP 800-63B §5.2.2). A code is asked of who has the password, so it keeps nobody out
 * whose password is still their own; without it many addresses could try all of a million codes.
 */
const CODES = { burst: 20, perMinute: 1 };

/** Who may come in: the first officer, signing in and out. */
export interface SessionServices {
  /** Makes the first officer of an agency, who may let others in; `null` when it has one. The password is shown here once, only its hash is kept. */
  createFirstOfficer(agency: string): Promise<{ name: string; password: string } | null>;
  /**
   * @param client what tells one client from another, such as a network address: it is held in memory only, to slow down guessing
   * @returns a token for the cookie, or `sign-in-failed` (the same for every cause), `too-many-attempts`; with the right password also
   * `account-closed`, `account-idle`
   */
  signIn(agency: string, name: string, password: string, client?: string): Promise<Result<SignedIn>>;
  /**
   * The second step, where a code is asked for.
   * @param ticket the token of the first step
   * @returns as `signIn`, or `session-missing` (its five minutes are over), `code-wrong`, `too-many-attempts`
   */
  signInByCode(ticket: string, code: string, client?: string): Promise<Result<SignedIn>>;
  /** @returns the officer the token belongs to, or `session-missing` */
  session(token: string): Promise<Result<Actor>>;
  signOut(token: string): Promise<void>;
}

export function sessionServices(context: Context, gate: PasswordGate): SessionServices {
  const { store, passwords, now, random, elapsed } = context;
  const codes = rateLimit(CODES);
  let decoy: Promise<string> | undefined;

  /** A hash to compare with when there is none: the answer must take as long as for a known name. */
  const decoyHash = () => (decoy ??= passwords.hash(newPassword(random)));

  async function check(known: StoredOfficer | null, password: string) {
    const given = password.length <= PASSWORD_MAX ? password : "";
    const matches = await passwords.verify(given, known?.passwordHash || (await decoyHash()));
    if (!known || !matches || known.passwordHash === "") return null;
    return { known, renewed: passwords.isOutdated(known.passwordHash) ? await passwords.hash(given) : null };
  }

  return {
    async createFirstOfficer(agency) {
      if (!context.deployment(agency).ok) return null;
      const password = newPassword(random);
      const at = now();
      const id = uuidV7(at, 0, random(8));
      const officer = {
        agency,
        id,
        name: FIRST_OFFICER,
        roles: FIRST_ROLES,
        passwordHash: await passwords.hash(password),
      };
      const added = await store.addFirstOfficer(
        { ...officer, createdAt: at, seenAt: at, closedAt: null, invitation: null },
        { actor: "server", verb: "add-officer", object: id, at },
      );
      return added ? { name: FIRST_OFFICER, password } : null;
    },

    async signIn(agency, typedName, password, client = "") {
      const at = now();
      const name = officerName(typedName) ?? "";
      const tried = await gate.attempt({ agency, name, client }, (known) => check(known, password));
      if (!tried.ok) return tried;
      if (!tried.value) return fail("sign-in-failed");
      const { known, renewed } = tried.value;
      const standing = accountStanding(known, at);
      if (standing === "closed") return fail("account-closed");
      if (standing === "idle") return fail("account-idle");
      if (renewed) await store.renewHash(agency, known.id, renewed);
      return ok(await openSession(context, known, "password"));
    },

    async signInByCode(ticket, code, client = "") {
      const agency = agencyOf(ticket);
      const tokenHash = await sha256(ticket);
      const found = context.deployment(agency).ok ? await store.session(agency, tokenHash) : null;
      if (!found?.session.pending || found.session.expiresAt <= now()) return fail("session-missing");
      const { id, name } = found.officer;
      const account = `${agency}/${id}`;
      const wait = codes.take(account, elapsed());
      if (wait > 0) return fail("too-many-attempts", "", { retryAfterSeconds: wait });
      const tried = await gate.attempt({ agency, name, client }, async (known) =>
        known && accountStanding(known, now()) !== "closed" && (await takeCode(context, { agency, id }, code))
          ? known
          : null,
      );
      if (!tried.ok || tried.value !== null) codes.giveBack(account, elapsed());
      if (!tried.ok) return tried;
      if (tried.value === null) return fail("code-wrong", "code");
      await store.closeSession(agency, id, tokenHash, { actor: id, verb: "give-code", object: "", at: now() });
      return ok(await openSession(context, tried.value, "code"));
    },

    async session(token): Promise<Result<Actor>> {
      const agency = agencyOf(token);
      const found = context.deployment(agency).ok ? await store.session(agency, await sha256(token)) : null;
      if (!found || found.session.pending || found.session.expiresAt <= now() || found.officer.closedAt !== null)
        return fail("session-missing");
      const { id, name } = found.officer;
      const roles = rolesAmong(found.officer.roles);
      const standsInFor = found.isDeputy ? await absentNow(context, found.officer) : [];
      if (standsInFor.length === 0) return ok({ id, name, agency, roles });
      const all = rolesAmong([...roles, ...standsInFor.flatMap((one) => one.roles)]);
      return ok({ id, name, agency, roles: all, ownRoles: roles, standsInFor });
    },

    async signOut(token) {
      const agency = agencyOf(token);
      if (!context.deployment(agency).ok) return;
      const tokenHash = await sha256(token);
      const found = await store.session(agency, tokenHash);
      if (!found) return;
      const { id } = found.officer;
      await store.closeSession(agency, id, tokenHash, { actor: id, verb: "sign-out", object: "", at: now() });
    },
  };
}

/** A token begins with its agency, so that looking it up touches that agency's rows alone. */
const agencyOf = (token: string) => token.slice(0, Math.max(0, token.indexOf(".")));
