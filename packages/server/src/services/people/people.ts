import { fail, ok, type Result } from "@danvan/core";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { OfficerChange, StoredOfficer } from "../../store/officers.js";
import { accountStanding, daysUntilIdle, type AccountStanding } from "../access/account-standing.js";
import type { Actor } from "../access/actor.js";
import { handedCodeHash, newPassword } from "../access/new-password.js";
import { officerName } from "../access/officer-name.js";
import { permitAt } from "../access/policy.js";
import { identityHash } from "../access/sign-on/identity-hash.js";
import { reachesBeyond, ROLES, rolesAmong, type Role } from "../access/role.js";
import type { Context } from "../context/context.js";

/** An account as its administrator sees it: no password, no code, no case. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly standing: AccountStanding;
  /** When they last signed in, or were let in again. */
  readonly seenAt: string;
  /** Whole days until the account counts as idle. */
  readonly daysLeft: number;
  /** Whether an identity elsewhere opens it. */
  readonly isLinked: boolean;
}

/** What an administrator hands to a person, once: only a hash of it is kept. */
export interface Invitation {
  readonly name: string;
  readonly code: string;
  readonly until: string;
}

/** OpenID Connect Core 1.0 §2: a subject has at most 255 characters. */
const SUBJECT_MAX = 255;
const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Letting people in and taking them out: an administrator of an agency there, one of the system everywhere. Nobody changes the own account
 * here, and only a system administrator makes another.
 */
export interface PeopleServices {
  /** @param agency Default: the actor's own. @returns all accounts by name, or a problem of `permitAt` */
  people(actor: Actor, agency?: string): Promise<Result<readonly Person[]>>;
  /** @returns the invitation, or `officer-name-invalid`, `role-unknown`, `officer-exists`, `role-missing` */
  invite(
    actor: Actor,
    person: { name: string; roles: readonly string[] },
    agency?: string,
  ): Promise<Result<Invitation>>;
  /** Ends sessions, the old password and the second factor, and lets the person choose a new one; opens an idle or closed account again. */
  inviteAgain(actor: Actor, id: string, agency?: string): Promise<Result<Invitation>>;
  closePerson(actor: Actor, id: string, agency?: string): Promise<Result<void>>;
  /** Roles hold from the next request on. @returns nothing, or `own-account`, `role-unknown`, `officer-not-found`, `role-missing` */
  setRoles(actor: Actor, id: string, roles: readonly string[], agency?: string): Promise<Result<void>>;
  /**
   * Lets an identity elsewhere open the account, or none with an empty subject.
   *
   * @param subject the provider's name for the person, as the page shows it to whoever comes from there without an account
   * @returns nothing, or `sign-on-off`, `sign-on-taken` (another account has it), `text-too-long`, and what `setRoles` returns
   */
  linkPerson(actor: Actor, id: string, subject: string, agency?: string): Promise<Result<void>>;
}

export function peopleServices(context: Context): PeopleServices {
  const { store, now, random } = context;

  /** The person of an account that an administrator may change. */
  async function changeable(actor: Actor, agency: string, id: string): Promise<Result<StoredOfficer>> {
    const allowed = permitAt(context, actor, "changePerson", agency);
    if (!allowed.ok) return allowed;
    if (id === actor.id && agency === actor.agency) return fail("own-account");
    const person = (await store.officers(agency)).find((one) => one.id === id);
    if (!person) return fail("officer-not-found");
    if (reachesBeyond(person.roles) && !actor.roles.includes("system-admin"))
      return fail("role-missing", "", { action: "changePerson" });
    return ok(person);
  }

  async function change(
    actor: Actor,
    agency: string,
    id: string,
    verb: string,
    decide: () => Result<OfficerChange>,
  ): Promise<Result<StoredOfficer>> {
    const person = await changeable(actor, agency, id);
    if (!person.ok) return person;
    const decided = decide();
    if (!decided.ok) return decided;
    await store.changeOfficer(agency, id, decided.value, { actor: actor.id, verb, object: id, at: now() });
    return person;
  }

  async function newInvitation() {
    const code = newPassword(random);
    const until = new Date(Date.parse(now()) + INVITATION_MS).toISOString();
    return { code, until, stored: { hash: await handedCodeHash(code), until } };
  }

  return {
    async people(actor, agency = actor.agency) {
      const allowed = permitAt(context, actor, "people", agency);
      if (!allowed.ok) return allowed;
      const at = now();
      const [officers, linked] = [await store.officers(agency), new Set(await store.signOns(agency))];
      return ok(
        officers.map((one) => ({
          id: one.id,
          name: one.name,
          roles: rolesAmong(one.roles),
          standing: accountStanding(one, at, linked.has(one.id)),
          seenAt: one.seenAt,
          daysLeft: daysUntilIdle(one, at),
          isLinked: linked.has(one.id),
        })),
      );
    },

    async invite(actor, { name: typed, roles }, agency = actor.agency) {
      const allowed = permitAt(context, actor, "changePerson", agency);
      if (!allowed.ok) return allowed;
      const name = officerName(typed);
      if (name === null) return fail("officer-name-invalid", "name");
      const known = mayGive(actor, roles);
      if (!known.ok) return known;
      const { code, until, stored } = await newInvitation();
      const at = now();
      const id = uuidV7(at, 0, random(8));
      const added = await store.addOfficer(
        {
          agency,
          id,
          name,
          roles: known.value,
          passwordHash: "",
          createdAt: at,
          seenAt: at,
          closedAt: null,
          invitation: stored,
        },
        { actor: actor.id, verb: "invite", object: id, at },
      );
      return added ? ok({ name, code, until }) : fail("officer-exists", "name");
    },

    async inviteAgain(actor, id, agency = actor.agency) {
      const { code, until, stored } = await newInvitation();
      const changed = await change(actor, agency, id, "invite-again", () =>
        ok({
          invitation: stored,
          passwordHash: "",
          closedAt: null,
          seenAt: now(),
          endSessions: true,
          dropCredentials: true,
        }),
      );
      return changed.ok ? ok({ name: changed.value.name, code, until }) : changed;
    },

    async closePerson(actor, id, agency = actor.agency) {
      const closing = () => ok({ closedAt: now(), invitation: null, endSessions: true } as const);
      const changed = await change(actor, agency, id, "close-account", closing);
      return changed.ok ? ok(undefined) : changed;
    },

    async setRoles(actor, id, roles, agency = actor.agency) {
      const changed = await change(actor, agency, id, "set-roles", () => {
        const known = mayGive(actor, roles);
        return known.ok ? ok({ roles: known.value }) : known;
      });
      return changed.ok ? ok(undefined) : changed;
    },

    async linkPerson(actor, id, typed, agency = actor.agency) {
      const person = await changeable(actor, agency, id);
      if (!person.ok) return person;
      const { identityProvider: provider } = context;
      if (!provider) return fail("sign-on-off");
      const subject = typed.trim();
      if (subject.length > SUBJECT_MAX) return fail("text-too-long", "subject", { maximum: SUBJECT_MAX });
      const act = (verb: string) => ({ actor: actor.id, verb, object: id, at: now() });
      if (subject === "") {
        await store.unlinkSignOn(agency, id, act("unlink-sign-on"));
        return ok(undefined);
      }
      const hash = await identityHash(provider.issuer, subject);
      const linked = await store.linkSignOn(agency, id, hash, act("link-sign-on"));
      return linked ? ok(undefined) : fail("sign-on-taken", "subject");
    },
  };
}

/** The roles that an administrator may give, each once. */
function mayGive(actor: Actor, roles: readonly string[]): Result<readonly Role[]> {
  const known = rolesAmong(roles);
  if (known.length === 0 || known.length !== new Set(roles).size)
    return fail("role-unknown", "roles", { roles: [...ROLES] });
  if (reachesBeyond(known) && !actor.roles.includes("system-admin"))
    return fail("role-missing", "", { action: "changePerson" });
  return ok(known);
}
