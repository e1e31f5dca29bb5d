import type { NewPassword } from "@danvan/server";
import type { AgencySettings } from "@danvan/site";
import { framed } from "./framed.ts";

/** The name and the password of the first start, in a frame that is not overlooked in a terminal. */
export function firstOfficerBox(
  { name, password }: NewPassword,
  agency: Pick<AgencySettings, "name" | "address">,
): string {
  const base =
    agency.address === undefined || agency.address.startsWith("http") ? (agency.address ?? "") : `/${agency.address}`;
  const lines = [
    "Cán bộ đầu tiên / First officer",
    agency.name,
    "",
    `  tên / name:          ${name}`,
    `  mật khẩu / password: ${password}`,
    "",
    "Chỉ hiện một lần, hãy ghi lại. / Shown only once: write it down.",
    `Đăng nhập tại / Sign in at: ${base.replace(/\/$/, "")}/lam-viec`,
  ];
  return framed(lines);
}
