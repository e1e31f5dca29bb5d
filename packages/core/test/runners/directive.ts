import {
  clauseOf,
  clausesOf,
  clausesServedBy,
  clausesUnserved,
  dutiesOf,
  shortcomingsAnsweredBy,
} from "../../src/index.js";
import type { CivilDate, PartyId } from "../../src/index.js";
import { directive, instruments } from "../../src/data/index.js";

/** What a case of `cases/directive.json` may give; `question` says which of it is read. */
interface Given {
  readonly question: keyof typeof answers;
  readonly clause: string;
  readonly id: string;
  readonly parties: readonly PartyId[];
  readonly date: CivilDate;
}

const answers = {
  "kind and owners of a clause": ({ clause }: Given) => {
    const { kind, owners, cites } = clauseOf(directive, clause);
    return { kind, owners, cites };
  },
  "words that a clause carries": ({ clause }: Given) => clauseOf(directive, clause).covers,
  "periods that a clause names": ({ clause }: Given) =>
    clauseOf(directive, clause).text.vi.match(/(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|định kỳ/g) ?? [],
  "number of clauses": () => clausesOf(directive).length,
  "number and date of the directive": () => ({ number: directive.number, issuedOn: directive.issuedOn }),
  "an instrument": ({ id }: Given) => {
    const found = instruments.find((instrument) => instrument.id === id);
    return found && { citedAs: found.citedAs, inForceNow: found.inForceNow, checkedOn: found.checkedOn };
  },
  "how many duties, and of whom the text speaks": ({ parties, date }: Given) => {
    const duties = dutiesOf(directive, parties, date);
    return { duties: duties.length, namedInText: [...new Set(duties.map(({ namedInText }) => namedInText))] };
  },
  "clauses served by a kind of case": ({ id }: Given) => clausesServedBy(directive.kinds, id),
  "clauses served by a section of the report": ({ id }: Given) => clausesServedBy(directive.sections, id),
  "clauses that nothing serves": () => clausesUnserved(directive, [...directive.kinds, ...directive.sections]),
  "shortcomings answered": ({ clause }: Given) => shortcomingsAnsweredBy(directive, clause).map(({ id }) => id),
} as const;

export const run = (given: Readonly<Record<string, unknown>>): unknown =>
  answers[(given as unknown as Given).question](given as unknown as Given);
