import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder and those above it that are not there. Node's own way of it never ends where a parent exists and takes nothing, such as `/proc`.
 *
 * @param mode of each folder that is made
 * @throws the system's error
 * @example makeFolder(".") // → undefined
 */
export function makeFolder(folder: string, mode = 0o777): void {
  if (existsSync(folder)) return;
  const above = path.dirname(path.resolve(folder));
  if (above !== path.resolve(folder)) makeFolder(above, mode);
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    if (!existsSync(folder)) throw error; // somebody else made it meanwhile
  }
}
