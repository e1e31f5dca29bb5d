// Before a package is packed, from its folder: the licence of the repository goes with it, which npm takes from the folder itself alone.
import { copyFileSync } from "node:fs";
import path from "node:path";

copyFileSync(path.join(import.meta.dirname, "../../LICENSE"), "LICENSE");
