import { must } from "@danvan/core";
import type { AgencySettings } from "@danvan/site";
import { createOfficers, type Passwords, type Role, type Store } from "@danvan/server";
import { framed } from "../terminal/framed.ts";

/** One account a role, so that whoever tries the pages sees what each may do; the first one is who answers in the sample. */
export const SAMPLE_ACCOUNTS: readonly (readonly [name: string, role: Role])[] = [
  ["can-bo", "officer"],
  ["nguoi-duyet", "reviewer"],
  ["lanh-dao", "head"],
  ["quan-tri", "agency-admin"],
  ["thanh-tra", "inspector"],
  ["he-thong", "system-admin"],
];

/** Who follows the units, at the agency that does. */
const OVERSEEING: typeof SAMPLE_ACCOUNTS = [
  ["theo-doi", "overseer"],
  ["thanh-tra", "inspector"],
];

/** What the account of a role is called, wherever it stands. */
export const ACCOUNT_NAMES = Object.fromEntries(
  [...SAMPLE_ACCOUNTS, ...OVERSEEING].map(([name, role]) => [role, name]),
) as Readonly<Record<Role, string>>;

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  officer: "cán bộ / officer",
  reviewer: "người duyệt / reviewer",
  head: "lãnh đạo / head",
  "agency-admin": "quản trị của đơn vị / agency's administrator",
  inspector: "thanh tra / inspector",
  overseer: "theo dõi các đơn vị / overseer of the units",
  "system-admin": "quản trị hệ thống / system administrator",
};

interface Given {
  readonly store: Store;
  readonly passwords: Passwords;
  /** Uniformly random: what can be computed from a sample's seed is no secret. */
  random(bytes: number): Uint8Array;
  now(): string;
}

/**
 * Makes the accounts of a sample: one a role at its first agency, and those who follow the units at the agency that does.
 * @returns names and passwords in a frame, to be shown once; null when somebody can sign in already
 */
export async function sampleSignIns(agencies: readonly AgencySettings[], given: Given): Promise<string | null> {
  const [first] = agencies;
  const overseer = agencies.find(({ oversight }) => oversight !== undefined);
  const made = first ? await accountsOf(first, SAMPLE_ACCOUNTS, given) : null;
  if (made === null) return null;
  return framed([
    "Dữ liệu mẫu / Sample data",
    ...made,
    ...((overseer && (await accountsOf(overseer, OVERSEEING, given))) ?? []),
    "",
    "Chỉ hiện một lần, hãy ghi lại. / Shown only once: write them down.",
  ]);
}

/** @returns a line each, with where to sign in; null when somebody can already */
async function accountsOf(
  { code, name, address = "" }: AgencySettings,
  accounts: typeof SAMPLE_ACCOUNTS,
  given: Given,
): Promise<string[] | null> {
  const known = await given.store.officers(code);
  if (known.some(({ passwordHash }) => passwordHash !== "")) return null;
  const officers = createOfficers(given);
  const lines: string[] = [];
  for (const [account, role] of accounts) {
    const isThere = known.some((one) => one.name === account);
    const { password } = must(await (isThere ? officers.reset(code, account) : officers.add(code, account, [role])));
    lines.push(`  ${account.padEnd(11)} ${password}  ${ROLE_NAMES[role]}`);
  }
  return ["", name, `Đăng nhập tại / Sign in at: ${address && `/${address}`}/lam-viec`, ...lines];
}
