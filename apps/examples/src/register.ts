// Another province's agencies from a file: `npm run example -w @danvan/examples -- src/register.ts`
import { readFileSync } from "node:fs";
import { agenciesOn, agencyOn, civilDate, dutiesOfAgency, loadAgencies, must } from "@danvan/core";
import { directive } from "@danvan/core/data";

/** An invented province; a real register names the document of each code. */
const file = readFileSync(new URL("register.json", import.meta.url), "utf8");
const register = loadAgencies(JSON.parse(file));

if (register.ok) {
  const today = must(civilDate("2026-11-23"));
  console.log(register.value.province.name);
  for (const { code, name } of agenciesOn(register.value, "commune", today)) console.log(`- ${code} ${name}`);
  const ward = agencyOn(register.value, { level: "commune", code: "99001" }, today);
  if (ward) console.log(`${ward.name}: ${dutiesOfAgency(directive, ward, today).length} duties`);
} else {
  for (const { code, path, facts } of register.problems) console.error(code, path, facts);
}
