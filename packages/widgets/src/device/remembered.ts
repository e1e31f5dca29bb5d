import { asJson } from "./as-json.js";

/** A code that a person asked this device to keep, with the secret of its receipt when it was given. */
export interface Remembered {
  readonly code: string;
  readonly secret?: string;
}

const nameOf = (agency: string): string => `dv-receipts:${agency}`;

/** @returns the newest first; nothing when the device keeps nothing (private mode, storage switched off) */
export function remembered(agency: string): readonly Remembered[] {
  try {
    return (JSON.parse(localStorage.getItem(nameOf(agency)) ?? "[]") as Remembered[]).filter(({ code }) => code);
  } catch {
    return [];
  }
}

/** Keeps a code on this device. @returns whether the device did it */
export const remember = (agency: string, receipt: Remembered): boolean =>
  write(agency, [receipt, ...others(agency, receipt.code)]);

/** Removes a code from this device. */
export const forget = (agency: string, code: string): boolean => write(agency, others(agency, code));

const others = (agency: string, code: string) => remembered(agency).filter((one) => one.code !== code);

function write(agency: string, receipts: readonly Remembered[]): boolean {
  try {
    if (receipts[0]) localStorage.setItem(nameOf(agency), asJson(receipts));
    else localStorage.removeItem(nameOf(agency));
    return true;
  } catch {
    return false;
  }
}
