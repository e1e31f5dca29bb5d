import { expect, test } from "vitest";
import { issuerOf } from "./issuer.js";

test.each([
  ["Phường Thành Sen", ["Ủy ban nhân dân", "phường Thành Sen"]],
  ["Xã Kỳ Anh", ["Ủy ban nhân dân", "xã Kỳ Anh"]],
  ["Sở Nội vụ", ["Sở Nội vụ"]],
])("%s issues its papers as %j", (name, lines) => expect(issuerOf(name)).toEqual(lines));
