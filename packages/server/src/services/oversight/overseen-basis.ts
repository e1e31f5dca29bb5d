import { clausesOf, ok, type Clause, type Directive, type Indicator, type Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { permitUnits } from "../access/oversight/units.js";
import type { Context } from "../context/context.js";
import { accountOf } from "../year-report/year-basis.js";

/** One clause of the directive with where it shows in what units hand in. */
export interface OverseenClause {
  readonly clause: Clause;
  readonly indicators: readonly Indicator[];
  /** Parts of the report that serve it. */
  readonly sections: readonly string[];
}

/** The clauses that units account for, under the tasks of the directive. */
export interface OverseenBasis {
  readonly directive: Directive;
  readonly clauses: readonly OverseenClause[];
}

/** @returns every clause; or a problem of `permitUnits`, `year-invalid`, `account-missing` */
export function overseenBasis(context: Context, actor: Actor, year: number): Result<OverseenBasis> {
  const allowed = permitUnits(context, actor, "overview");
  if (!allowed.ok) return allowed;
  const account = accountOf(allowed.value.deployment, year);
  if (!account.ok) return account;
  const { directive, indicators } = account.value;
  const clauses = clausesOf(directive).map((clause): OverseenClause => ({
    clause,
    indicators: indicators.filter((one) => one.clauses.includes(clause.id)),
    sections: directive.sections.flatMap((section) => (section.clauses.includes(clause.id) ? [section.id] : [])),
  }));
  return ok({ directive, clauses });
}
