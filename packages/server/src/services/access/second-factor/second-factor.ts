import { fail, ok, type Result } from "@danvan/core";
import type { Actor } from "../actor.js";
import type { Context } from "../../context/context.js";
import { handedCodeHash, newPassword } from "../new-password.js";
import { PASSWORD_MAX, type PasswordGate } from "../password-gate.js";
import { secretOwner } from "./reseal.js";
import { SECRET_BYTES, toBase32, totpAddress, totpStep } from "./totp.js";

/** Enough for a lost telephone and some wrong pockets. */
const RECOVERY_CODES = 10;

/** Codes of an app besides the password, as everybody may have for the own account (RFC 6238). */
export interface SecondFactorServices {
  /** @returns whether a code is asked for at a sign-in, and how many recovery codes are left */
  secondFactor(actor: Actor): Promise<{ readonly isOn: boolean; readonly recovery: number }>;
  /**
   * Offers a secret to an app; nothing changes until its first code is right.
   * @returns the secret and its address, or `second-factor-on`, `second-factor-without-key` (the server has no key to close it with)
   */
  offerSecondFactor(actor: Actor): Promise<Result<{ readonly secret: string; readonly address: string }>>;
  /** @returns the recovery codes, told here once; or `code-wrong`, `second-factor-on`, `too-many-attempts` */
  confirmSecondFactor(actor: Actor, code: string, client?: string): Promise<Result<readonly string[]>>;
  /** @returns nothing, or `sign-in-failed` (the password is wrong), `too-many-attempts` */
  dropSecondFactor(actor: Actor, password: string, client?: string): Promise<Result<void>>;
}

export function secondFactorServices(context: Context, gate: PasswordGate): SecondFactorServices {
  const { store, passwords, now, random, secrets } = context;
  return {
    async secondFactor({ agency, id }) {
      const known = await store.secondFactor(agency, id);
      return known?.confirmed ? { isOn: true, recovery: known.recovery } : { isOn: false, recovery: 0 };
    },

    async offerSecondFactor({ agency, id, name }) {
      const deployment = context.deployment(agency);
      if (!deployment.ok) return deployment;
      if ((await store.secondFactor(agency, id))?.confirmed) return fail("second-factor-on");
      if (!secrets.canSeal) return fail("second-factor-without-key");
      const secret = toBase32(random(SECRET_BYTES));
      await store.offerSecondFactor(agency, id, await secrets.seal(secret, secretOwner(agency, id)));
      return ok({ secret, address: totpAddress(secret, deployment.value.agency.name, name) });
    },

    async confirmSecondFactor({ agency, id, name }, code, client = "") {
      const known = await store.secondFactor(agency, id);
      if (known?.confirmed) return fail("second-factor-on");
      const tried = await gate.attempt({ agency, name, client }, async () =>
        known ? totpStep(await secrets.open(known.secret, secretOwner(agency, id)), code, now(), known.lastStep) : null,
      );
      if (!tried.ok) return tried;
      if (tried.value === null) return fail("code-wrong", "code");
      const codes = Array.from({ length: RECOVERY_CODES }, () => newPassword(random));
      const recovery = await Promise.all(codes.map(handedCodeHash));
      const act = { actor: id, verb: "add-second-factor", object: id, at: now() };
      await store.confirmSecondFactor(agency, id, { step: tried.value, recovery }, act);
      return ok(codes);
    },

    async dropSecondFactor({ agency, id, name }, password, client = "") {
      const tried = await gate.attempt({ agency, name, client }, async (known) => {
        const isRight =
          known && password.length <= PASSWORD_MAX && (await passwords.verify(password, known.passwordHash));
        return isRight ? true : null;
      });
      if (!tried.ok) return tried;
      if (tried.value === null) return fail("sign-in-failed", "password");
      await store.dropSecondFactor(agency, id, { actor: id, verb: "drop-second-factor", object: id, at: now() });
      return ok(undefined);
    },
  };
}

/** Whether what was typed at a sign-in is a code of the app, or one for the day it is lost; each is taken once. */
export async function takeCode(
  { store, now, secrets }: Pick<Context, "store" | "now" | "secrets">,
  { agency, id }: { readonly agency: string; readonly id: string },
  typed: string,
): Promise<boolean> {
  const known = await store.secondFactor(agency, id);
  if (!known) return false;
  const secret = await secrets.open(known.secret, secretOwner(agency, id));
  const step = await totpStep(secret, typed, now(), known.lastStep);
  if (step !== null) return store.takeStep(agency, id, step);
  const act = { actor: id, verb: "use-recovery-code", object: id, at: now() };
  return store.takeRecovery(agency, id, await handedCodeHash(typed), act);
}
