import { must } from "@danvan/core";
import { createOfficers, type Passwords, type Role, type Store } from "@danvan/server";
import { framed } from "../terminal/framed.ts";

/** One account a role, so that whoever tries the pages sees what each may do; the first one is who answers in the sample. */
export const SAMPLE_ACCOUNTS: readonly (readonly [name: string, role: Role])[] = [
  ["can-bo", "officer"],
  ["nguoi-duyet", "reviewer"],
  ["lanh-dao", "head"],
  ["quan-tri", "agency-admin"],
  ["thanh-tra", "inspector"],
  ["so-noi-vu", "overseer"],
  ["he-thong", "system-admin"],
];

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  officer: "cán bộ / officer",
  reviewer: "người duyệt / reviewer",
  head: "lãnh đạo / head",
  "agency-admin": "quản trị của đơn vị / agency's administrator",
  inspector: "thanh tra / inspector",
  overseer: "theo dõi báo cáo các đơn vị / overseer",
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
 * Makes the accounts of a sample's agency.
 * @returns names and passwords in a frame, to be shown once; null when somebody can sign in already
 */
export async function sampleSignIns(agency: { code: string; name: string }, given: Given): Promise<string | null> {
  const { code, name } = agency;
  const known = await given.store.officers(code);
  if (known.some(({ passwordHash }) => passwordHash !== "")) return null;
  const officers = createOfficers(given);
  const lines: string[] = [];
  for (const [account, role] of SAMPLE_ACCOUNTS) {
    const isThere = known.some((one) => one.name === account);
    const { password } = must(await (isThere ? officers.reset(code, account) : officers.add(code, account, [role])));
    lines.push(`  ${account.padEnd(11)} ${password}  ${ROLE_NAMES[role]}`);
  }
  return framed([
    "Dữ liệu mẫu / Sample data",
    name,
    "",
    ...lines,
    "",
    "Chỉ hiện một lần, hãy ghi lại. / Shown only once: write them down.",
    "Đăng nhập tại / Sign in at: /lam-viec",
  ]);
}
