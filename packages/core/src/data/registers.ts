import type { AgencyRegister } from "../directive/agency-register.js";
import { haTinhAgencies } from "./agencies-ha-tinh.js";

/**
 * The register that ships: whoever serves another province loads a file of the same shape in its place (`loadAgencies`).
 * @example shippedRegister.province.name // → "Hà Tĩnh"
 */
export const shippedRegister: AgencyRegister = haTinhAgencies;
