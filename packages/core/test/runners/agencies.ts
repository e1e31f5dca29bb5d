import { agenciesOn, agencyOn, dutiesOfAgency, loadAgencies, unitsOn } from "../../src/index.js";
import type { AgencyLevel, CivilDate } from "../../src/index.js";
import { directive, haTinhAgencies } from "../../src/data/index.js";

/** What a case of `cases/agencies.json` may give; `question` says which of it is read. */
interface Given {
  readonly question: keyof typeof answers;
  readonly level: AgencyLevel;
  readonly code: string;
  readonly date: CivilDate;
  readonly file: unknown;
}

const answers = {
  "how many units": ({ level, date }: Given) => {
    const units = unitsOn(haTinhAgencies, level, date);
    return units && { count: units.count, unnamed: units.unnamed };
  },
  "what is known of a unit": ({ level, code, date }: Given) => {
    const agency = agencyOn(haTinhAgencies, { level, code }, date);
    return agency && { name: agency.name, madeOf: agency.madeOf };
  },
  "how many bodies report": ({ date }: Given) =>
    (["province", "district", "commune"] as const)
      .flatMap((level) => agenciesOn(haTinhAgencies, level, date))
      .filter((agency) => dutiesOfAgency(directive, agency, date).some(({ clause }) => clause.id === "R")).length,
  "how many electronic identifiers are known": () =>
    haTinhAgencies.agencies.filter(({ electronicId }) => electronicId !== null).length,
  "is the file good": ({ file }: Given) => {
    const loaded = loadAgencies(file);
    return loaded.ok ? true : loaded.problems.map(({ code, path }) => `${code} ${path}`);
  },
} as const;

export const run = (given: Readonly<Record<string, unknown>>): unknown =>
  answers[(given as unknown as Given).question](given as unknown as Given);
