import { words } from "../words/words.js";

/** The units of the commune level since 01/07/2025 (Luật Tổ chức chính quyền địa phương 2025, Điều 1). */
const COMMUNE = /^(?:Xã|Phường|Đặc khu)\s/u;

/**
 * Who issues a paper, one text a printed line. A commune's papers are its people's committee's: the committee on a line of its own, then
 * the unit. A body of another kind issues under its own name.
 *
 * @example issuerOf("Phường Thành Sen") // → ["Ủy ban nhân dân", "phường Thành Sen"]
 */
export const issuerOf = (name: string): readonly string[] =>
  COMMUNE.test(name) ? [words.committee, name.slice(0, 1).toLocaleLowerCase("vi") + name.slice(1)] : [name];
