import { clausesOf, fail, ok, type Clause, type Directive, type Indicator, type Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { permitUnits } from "../access/oversight/units.js";
import type { Context } from "../context/context.js";

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

/** @returns every clause; or a problem of `permitUnits`, `account-missing` */
export function overseenBasis(context: Context, actor: Actor): Result<OverseenBasis> {
  const allowed = permitUnits(context, actor, "overview");
  if (!allowed.ok) return allowed;
  const { account } = allowed.value.deployment;
  if (!account) return fail("account-missing", "account");
  const { directive, indicators } = account;
  const clauses = clausesOf(directive).map((clause): OverseenClause => ({
    clause,
    indicators: indicators.filter((one) => one.clauses.includes(clause.id)),
    sections: directive.sections.flatMap((section) => (section.clauses.includes(clause.id) ? [section.id] : [])),
  }));
  return ok({ directive, clauses });
}
