import type { AuditAct } from "../audit/chain.js";

/** What officers have besides a password: a secret that an app makes codes of, and codes for the day it is lost. */
export interface SecondFactorStore {
  secondFactor(agency: string, officerId: string): Promise<StoredSecondFactor | null>;
  /** Keeps a secret that is not used until it is confirmed; one that was confirmed stays, and nothing is written. */
  offerSecondFactor(agency: string, officerId: string, secret: string): Promise<void>;
  /** From now on a code is asked for. @param recovery hashes of the codes for the day the app is lost */
  confirmSecondFactor(
    agency: string,
    officerId: string,
    confirmed: { readonly step: number; readonly recovery: readonly string[] },
    act: AuditAct,
  ): Promise<void>;
  /** @returns whether the step was not used before: two who bring the same code at once are not both let in */
  takeStep(agency: string, officerId: string, step: number): Promise<boolean>;
  /** @returns whether there was such a code; it is gone then */
  takeRecovery(agency: string, officerId: string, hash: string, act: AuditAct): Promise<boolean>;
  /** The secrets of an agency's officers, by officer. */
  secondFactorSecrets(agency: string): Promise<readonly { readonly officerId: string; readonly secret: string }[]>;
  /** Puts the same secret in another form in the place of the one that was read. @returns whether that one was still there */
  replaceSecret(agency: string, officerId: string, from: string, to: string): Promise<boolean>;
  dropSecondFactor(agency: string, officerId: string, act: AuditAct): Promise<void>;
}

/** An officer's second factor as it is kept. */
export interface StoredSecondFactor {
  /** As the services closed it. */
  readonly secret: string;
  readonly confirmed: boolean;
  /** The last step whose code was taken. */
  readonly lastStep: number;
  /** How many codes for the day the app is lost are left. */
  readonly recovery: number;
}
