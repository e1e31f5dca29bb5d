import { toEpochDay, type CivilDate } from "../calendar/civil-date.js";
import type { Clause, Directive, Party, PartyId, Serving, Shortcoming } from "./directive.js";
import { DanvanError, problem } from "../terms/errors.js";
import type { LocalizedText } from "../terms/localized.js";

/** A duty someone owes on a day; `succession` says why when the text names another. */
export interface Duty {
  readonly clause: Clause;
  readonly owner: PartyId;
  readonly namedInText: PartyId;
  readonly succession: LocalizedText | null;
}

/**
 * Every clause, in the order of the text.
 * @example clausesOf(directive)[0]?.id // → "1.1"
 */
export const clausesOf = (directive: Directive): readonly Clause[] => directive.tasks.flatMap(({ clauses }) => clauses);

/**
 * The clause of an id.
 * @throws DanvanError `clause-unknown`
 * @example clauseOf(directive, "6.4").kind // → "event"
 */
export function clauseOf(directive: Directive, id: string): Clause {
  const clause = clausesOf(directive).find((one) => one.id === id);
  if (!clause)
    throw new DanvanError(problem("clause-unknown", "clause", { clause: id }), { help: "clausesOf(directive)" });
  return clause;
}

/**
 * The shortcomings that a clause answers, through its task.
 * @throws DanvanError `clause-unknown`
 * @example shortcomingsAnsweredBy(directive, "7.1").map(({ id }) => id) // → ["S4"]
 */
export function shortcomingsAnsweredBy(directive: Directive, clause: string): readonly Shortcoming[] {
  clauseOf(directive, clause);
  const task = directive.tasks.find(({ clauses }) => clauses.some(({ id }) => id === clause));
  return directive.shortcomings.filter(({ id }) => task?.answers.includes(id));
}

/**
 * The duties that parties of some roles owe on a day: none before the directive can have existed, none to a party that is no more.
 *
 * @param parties every role the agency has: Sở Nội vụ is a department and the overseer
 * @throws DanvanError `date-invalid`, `party-unknown`
 * @example dutiesOf(directive, ["commune-committee"], must(civilDate("2026-12-04")))[0]?.namedInText // → "district-committee"
 */
export function dutiesOf(directive: Directive, parties: readonly PartyId[], date: CivilDate): readonly Duty[] {
  toEpochDay(date);
  if (date < directive.notBefore) return [];
  const present = parties.map((id) => partyOf(directive, id)).filter((party) => existsOn(party, date));
  return clausesOf(directive).flatMap((clause) => {
    const duties = present.flatMap((party) => dutyOf(clause, party));
    return duties.slice(0, 1);
  });
}

/**
 * The clauses that a kind of case, a criterion or a section serves.
 *
 * @param servings `directive.kinds`, `directive.sections`, or the criteria of a rubric
 * @returns the clause ids; none for an id that is not in the list
 * @example clausesServedBy(directive.kinds, "information-request") // → ["6.1", "6.2"]
 */
export const clausesServedBy = (servings: readonly Serving[], id: string): readonly string[] =>
  servings.find((serving) => serving.id === id)?.clauses ?? [];

/**
 * The clauses that nothing in the lists serves.
 * @example clausesUnserved(directive, [...directive.kinds, ...directive.sections]) // → []
 */
export const clausesUnserved = (directive: Directive, servings: readonly Serving[]): readonly Clause[] =>
  clausesOf(directive).filter(({ id }) => !servings.some(({ clauses }) => clauses.includes(id)));

function partyOf(directive: Directive, id: PartyId): Party {
  const party = directive.parties.find((one) => one.id === id);
  if (!party) throw new DanvanError(problem("party-unknown", "party", { party: id }));
  return party;
}

const existsOn = ({ from, to }: Party, date: CivilDate) => (from ?? date) <= date && date <= (to ?? date);

function dutyOf(clause: Clause, { id, succeeds }: Party): Duty[] {
  if (clause.owners.includes(id)) return [{ clause, owner: id, namedInText: id, succession: null }];
  if (succeeds && clause.owners.includes(succeeds.party))
    return [{ clause, owner: id, namedInText: succeeds.party, succession: succeeds.reason }];
  return [];
}
