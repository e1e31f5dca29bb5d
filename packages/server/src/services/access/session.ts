import { fail, ok, type Result, sha256 } from "@danvan/core";
import { hex } from "../../ids/hex.js";
import { jointLimit } from "../../limit/joint-limit.js";
import { workQueue } from "../../limit/work-queue.js";
import type { Actor } from "./actor.js";
import { ROLES, rolesAmong } from "./role.js";
import type { Context } from "../context/context.js";
import { uuidV7 } from "../../ids/uuid-v7.js";
import { officerName } from "./officer-name.js";
import { newPassword } from "./new-password.js";

/** A working day with its overtime; the next morning an officer signs in again. */
const SESSION_MS = 12 * 60 * 60 * 1000;
const FIRST_OFFICER = "canbo";
/** Longer input is no password, and hashing it would be work for nothing. */
const PASSWORD_MAX = 200;
/** A person who mistypes gets through; guessing gets slow. One address may be a whole office, so it has room for many names. */
const BY_CLIENT = { burst: 100, perMinute: 20 };
const BY_NAME = { burst: 10, perMinute: 1 };
/**
 * A hash takes a whole core and much memory, so they are made one after the other, and no citizen's receipt waits behind them. This bounds
 * what all clients together may guess, too: a limit by name would let anybody keep the officer of that name out.
 */
const HASHING = { atOnce: 1, waiting: 16 };
const HASHING_AFTER_SECONDS = 5;

/** Who may come in: the first officer, signing in and out. */
export interface SessionServices {
  /** Makes the first officer of an agency, in every role; `null` when it has one. The password is shown here once, only its hash is kept. */
  createFirstOfficer(agency: string): Promise<{ name: string; password: string } | null>;
  /**
   * @param client what tells one client from another, such as a network address: it is held in memory only, to slow down guessing
   * @returns a token for the cookie, or `sign-in-failed` (the same for every cause), `too-many-attempts`
   */
  signIn(
    agency: string,
    name: string,
    password: string,
    client?: string,
  ): Promise<Result<{ token: string; expiresAt: string }>>;
  /** @returns the officer the token belongs to, or `session-missing` */
  session(token: string): Promise<Result<Actor>>;
  signOut(token: string): Promise<void>;
}

export function sessionServices(context: Context): SessionServices {
  const { store, passwords, now, elapsed, random } = context;
  const attempts = jointLimit([BY_CLIENT, BY_NAME]);
  const hashing = workQueue(HASHING);
  let decoy: Promise<string> | undefined;

  /** A hash to compare with when the name is unknown: the answer must take as long as for a known one. */
  const decoyHash = () => (decoy ??= passwords.hash(newPassword(random)));

  return {
    async createFirstOfficer(agency) {
      if (!context.deployment(agency).ok) return null;
      const password = newPassword(random);
      const createdAt = now();
      const added = await store.addFirstOfficer({
        agency,
        id: uuidV7(createdAt, 0, random(8)),
        name: FIRST_OFFICER,
        roles: ROLES,
        passwordHash: await passwords.hash(password),
        createdAt,
      });
      return added ? { name: FIRST_OFFICER, password } : null;
    },

    async signIn(agency, typedName, password, client = "") {
      const at = now();
      const name = officerName(typedName) ?? "";
      const who = [client, JSON.stringify([agency, name, client])];
      const tooMany = (retryAfterSeconds: number) => fail("too-many-attempts", "", { retryAfterSeconds });
      const wait = attempts.take(who, elapsed());
      if (wait > 0) return tooMany(wait);
      const known = context.deployment(agency).ok ? await store.officer(agency, name) : null;
      const given = password.length <= PASSWORD_MAX ? password : "";
      const checked = await hashing(async () => {
        const matches = await passwords.verify(given, known?.passwordHash ?? (await decoyHash()));
        const renewed = matches && known && passwords.isOutdated(known.passwordHash);
        return { matches, renewed: renewed ? await passwords.hash(given) : null };
      });
      if (!checked) {
        attempts.giveBack(who, elapsed());
        return tooMany(HASHING_AFTER_SECONDS);
      }
      const { matches, renewed } = checked.value;
      if (!known || !matches) return fail("sign-in-failed");
      attempts.giveBack(who, elapsed());
      if (renewed) await store.setPassword(agency, known.id, renewed);
      const token = `${agency}.${hex(random(32))}`;
      const expiresAt = new Date(Date.parse(at) + SESSION_MS).toISOString();
      await store.openSession({ agency, tokenHash: await sha256(token), officerId: known.id, expiresAt }, at);
      return ok({ token, expiresAt });
    },

    async session(token): Promise<Result<Actor>> {
      const agency = agencyOf(token);
      const found = context.deployment(agency).ok ? await store.session(agency, await sha256(token)) : null;
      if (!found || found.session.expiresAt <= now()) return fail("session-missing");
      const { id, name, roles } = found.officer;
      return ok({ id, name, agency, roles: rolesAmong(roles) });
    },

    async signOut(token) {
      const agency = agencyOf(token);
      if (context.deployment(agency).ok) await store.closeSession(agency, await sha256(token));
    },
  };
}

/** A token begins with its agency, so that looking it up touches that agency's rows alone. */
const agencyOf = (token: string) => token.slice(0, Math.max(0, token.indexOf(".")));
