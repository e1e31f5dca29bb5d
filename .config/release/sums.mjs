import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The files of a folder as `sha256sum --check` reads them. */
export const sums = (folder) =>
  readdirSync(folder)
    .filter((name) => name !== "SHA256SUMS")
    .toSorted()
    .map(
      (name) =>
        `${createHash("sha256")
          .update(readFileSync(path.join(folder, name)))
          .digest("hex")}  ${name}`,
    );
