import { fail, ok, type Result } from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
import type { Actor } from "./actor.js";
import { handedCodeHash } from "./new-password.js";
import { checkPassword } from "./password-rule.js";
import { officerName } from "./officer-name.js";
import { PASSWORD_MAX, type PasswordGate } from "./password-gate.js";
import type { Context } from "../context/context.js";

/** A session as its own officer sees it. */
export interface OwnSession {
  /** Names it to end it; it opens nothing. */
  readonly id: string;
  readonly openedAt: string;
  readonly expiresAt: string;
  /** Whether it is the one that asks. */
  readonly isThis: boolean;
}

/** What anybody who is signed in may do to the own account, whatever the role, and how an invited person comes in. */
export interface AccountServices {
  /** @param token of the session that asks */
  ownSessions(actor: Actor, token: string): Promise<readonly OwnSession[]>;
  /** @returns whether there was one; a session of somebody else is none */
  endOwnSession(actor: Actor, id: string): Promise<boolean>;
  /** Ends every session, the one that asks too. @returns how many there were */
  endOwnSessions(actor: Actor): Promise<number>;
  /** Ends every session, too. @returns nothing, or `sign-in-failed` (the old one is wrong), `password-weak`, `too-many-attempts` */
  changePassword(actor: Actor, old: string, password: string, client?: string): Promise<Result<void>>;
  /** Chooses the first or a new password by a code that an administrator gave. @returns nothing, or `invitation-invalid`, `password-weak`, `too-many-attempts` */
  acceptInvitation(
    agency: string,
    name: string,
    code: string,
    password: string,
    client?: string,
  ): Promise<Result<void>>;
}

export function accountServices(context: Context, gate: PasswordGate): AccountServices {
  const { store, passwords, now } = context;
  return {
    async ownSessions({ agency, id }, token) {
      const [sessions, own] = await Promise.all([store.sessions(agency, id), sha256(token)]);
      return sessions
        .filter(({ expiresAt, pending }) => expiresAt > now() && !pending)
        .map(({ tokenHash, openedAt, expiresAt }) => ({
          id: tokenHash,
          openedAt,
          expiresAt,
          isThis: tokenHash === own,
        }));
    },
    endOwnSession: ({ agency, id }, session) =>
      store.closeSession(agency, id, session, { actor: id, verb: "end-session", object: id, at: now() }),
    endOwnSessions: ({ agency, id }) =>
      store.changeOfficer(
        agency,
        id,
        { endSessions: true },
        { actor: id, verb: "end-sessions", object: id, at: now() },
      ),

    async changePassword({ agency, id, name }, old, password, client = "") {
      const rule = checkPassword(name, password);
      if (!rule.ok) return rule;
      const tried = await gate.attempt({ agency, name, client }, async (known) => {
        const matches =
          known !== null && old.length <= PASSWORD_MAX && (await passwords.verify(old, known.passwordHash));
        return matches ? passwords.hash(password) : null;
      });
      if (!tried.ok) return tried;
      if (tried.value === null) return fail("sign-in-failed", "old");
      const change = { passwordHash: tried.value, endSessions: true } as const;
      await store.changeOfficer(agency, id, change, { actor: id, verb: "change-password", object: id, at: now() });
      return ok(undefined);
    },

    async acceptInvitation(agency, typedName, code, password, client = "") {
      const name = officerName(typedName) ?? "";
      const rule = checkPassword(name, password);
      if (!rule.ok) return rule;
      const tried = await gate.attempt({ agency, name, client }, async (known) => {
        const { hash = null, until = "" } = known?.invitation ?? {};
        const isRight = hash !== null && until > now() && hash === (await handedCodeHash(code));
        return known && isRight && known.closedAt === null
          ? { id: known.id, passwordHash: await passwords.hash(password) }
          : null;
      });
      if (!tried.ok) return tried;
      if (tried.value === null) return fail("invitation-invalid", "code");
      const { id, passwordHash } = tried.value;
      const at = now();
      const change = { passwordHash, invitation: null, seenAt: at, endSessions: true } as const;
      await store.changeOfficer(agency, id, change, { actor: id, verb: "accept-invitation", object: id, at });
      return ok(undefined);
    },
  };
}
