import { AGENCY_CODE, fail, ok, type Result } from "@danvan/core";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { OfficerStore, StoredOfficer } from "../../store/officers.js";
import type { SignOnStore } from "../../store/sign-ons.js";
import type { ServiceOptions } from "../context/context.js";
import { newPassword } from "./new-password.js";
import { officerName } from "./officer-name.js";
import { identityHash } from "./sign-on/identity-hash.js";
import { ROLES, type Role } from "./role.js";

/** What the one who runs a server may do about officers. No page does this: whoever may write to the database may call it. */
export interface Officers {
  /**
   * @returns the name in its one spelling and a password, which is told here once, only its hash is kept; or `agency-code-invalid`,
   * `officer-name-invalid`, `role-unknown`, `officer-exists`
   */
  add(agency: string, name: string, roles?: readonly string[]): Promise<Result<NewPassword>>;
  /** Gives a new password, ends every session and the second factor of the officer, and opens an idle or closed account again. @returns as `add`, or `officer-not-found` */
  reset(agency: string, name: string): Promise<Result<NewPassword>>;
  /** Ends every session of the officer. @returns how many there were, or `officer-not-found` */
  signOut(agency: string, name: string): Promise<Result<number>>;
  /**
   * Lets an identity elsewhere open the account, also the one of an agency's only administrator, who may not do so for the own account.
   *
   * @param issuer the provider's address, as the server is given it
   * @returns the name in its one spelling, or `officer-not-found`, `issuer-invalid`, `sign-on-taken` (another account has it)
   */
  link(agency: string, name: string, issuer: string, subject: string): Promise<Result<{ readonly name: string }>>;
}

/** A password that was made for an officer, to be shown once. */
export interface NewPassword {
  readonly name: string;
  readonly password: string;
}

/**
 * The officers of a database.
 * @example await createOfficers({ store, passwords, now, random }).add("18073", "lan", ["officer"]) // → { ok: true, value: { name: "lan", password: "md6z-…" } }
 */
export function createOfficers({
  store,
  passwords,
  now,
  random,
}: { readonly store: OfficerStore & SignOnStore } & Pick<ServiceOptions, "passwords" | "now" | "random">): Officers {
  async function find(agency: string, typed: string): Promise<Result<StoredOfficer>> {
    const name = officerName(typed);
    const found = name === null ? null : await store.officer(agency, name);
    return found ? ok(found) : fail("officer-not-found", "name");
  }
  return {
    async add(agency, typed, roles = ["officer"]) {
      if (!AGENCY_CODE.test(agency)) return fail("agency-code-invalid", "agency", { agency });
      const name = officerName(typed);
      if (name === null) return fail("officer-name-invalid", "name");
      if (roles.length === 0 || !roles.every((role) => ROLES.includes(role as Role)))
        return fail("role-unknown", "roles", { roles: [...ROLES] });
      const password = newPassword(random);
      const createdAt = now();
      const id = uuidV7(createdAt, 0, random(8));
      const passwordHash = await passwords.hash(password);
      const added = await store.addOfficer(
        {
          agency,
          id,
          name,
          roles: [...new Set(roles)],
          passwordHash,
          createdAt,
          seenAt: createdAt,
          closedAt: null,
          invitation: null,
        },
        { actor: "operator", verb: "add-officer", object: id, at: createdAt },
      );
      return added ? ok({ name, password }) : fail("officer-exists", "name");
    },
    async reset(agency, typed) {
      const found = await find(agency, typed);
      if (!found.ok) return found;
      const { id, name } = found.value;
      const password = newPassword(random);
      const passwordHash = await passwords.hash(password);
      const at = now();
      await store.changeOfficer(
        agency,
        id,
        { passwordHash, invitation: null, closedAt: null, seenAt: at, endSessions: true, dropCredentials: true },
        { actor: "operator", verb: "reset-password", object: id, at },
      );
      return ok({ name, password });
    },
    async signOut(agency, typed) {
      const found = await find(agency, typed);
      if (!found.ok) return found;
      const { id } = found.value;
      const act = { actor: "operator", verb: "end-sessions", object: id, at: now() };
      return ok(await store.changeOfficer(agency, id, { endSessions: true }, act));
    },
    async link(agency, typed, issuer, subject) {
      const found = await find(agency, typed);
      if (!found.ok) return found;
      if (!URL.canParse(issuer)) return fail("issuer-invalid", "issuer", { value: issuer });
      const { id, name } = found.value;
      const hash = await identityHash(new URL(issuer).href, subject.trim());
      const act = { actor: "operator", verb: "link-sign-on", object: id, at: now() };
      const linked = await store.linkSignOn(agency, id, hash, act);
      return linked ? ok({ name }) : fail("sign-on-taken", "subject");
    },
  };
}
