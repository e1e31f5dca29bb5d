import { fail, ok, type Result, type RuleBook } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { CountingRules } from "../../store/counting.js";
import type { RollupQuery } from "../../store/statistics.js";
import type { Store } from "../../store/store.js";
import { countingRules } from "./counting-rules.js";
import { keptReadings, type KeptReadings } from "./kept-readings.js";

/** A visitor asks for this year, the months, and little else: a few hundred agencies of a province stay kept. */
const TOTALS_KEPT = 1_000;
/** A year and the year before of whoever oversees, and of the public. */
const MANY_KEPT = 8;

/** What of a deployment its figures and reports are made of. */
export type ReportingDeployment = Pick<Deployment, "agency" | "book" | "calendar" | "account" | "oversight">;

/** What reports are given: a store that need only be read, and the instant they are made at. */
export interface ReportingOptions<D extends ReportingDeployment = ReportingDeployment> {
  readonly store: Store;
  readonly deployments: readonly D[];
  /** The present instant as UTC ISO text, such as `2026-11-22T09:00:00.000Z`. */
  now(): string;
}

/** What every figure and report is made with. */
export interface ReportingContext<D extends ReportingDeployment = ReportingDeployment> extends ReportingOptions<D> {
  /** @returns the deployment, or `agency-not-found` */
  deployment(agency: string): Result<D>;
  /** The rules by which a deployment's cases are counted. */
  countingRules(deployment: ReportingDeployment): Promise<CountingRules>;
  /** The agencies of this server. */
  readonly agencies: readonly D["agency"][];
  /** What periods are compared with. */
  readonly totals: KeptReadings<RollupQuery>;
  /** What was read of many agencies. */
  readonly many: KeptReadings;
}

export function createReporting<D extends ReportingDeployment>({
  store,
  deployments,
  now,
}: ReportingOptions<D>): ReportingContext<D> {
  const known = new Map(deployments.map((deployment) => [deployment.agency.code, deployment]));
  /** By book and version of the calendar: a country's units have one book, and it is written down and hashed once. */
  const rules = new Map<RuleBook, Map<string, Promise<CountingRules>>>();
  return {
    store,
    deployments,
    now,
    agencies: deployments.map(({ agency }) => agency),
    totals: keptReadings(TOTALS_KEPT),
    many: keptReadings(MANY_KEPT),
    deployment(agency) {
      const deployment = known.get(agency);
      return deployment ? ok(deployment) : fail("agency-not-found", "agency");
    },
    countingRules({ book, calendar }) {
      const ofBook = rules.get(book) ?? new Map<string, Promise<CountingRules>>();
      rules.set(book, ofBook);
      const found = ofBook.get(calendar.version) ?? countingRules({ book, calendar });
      ofBook.set(calendar.version, found);
      return found;
    },
  };
}

/** Reads days that are over anew, of an agency and of many: a case came in behind, or they are counted by other rules. */
export function forgetReadings({ totals, many }: Pick<ReportingContext, "totals" | "many">, agency: string): void {
  totals.forget((query) => query.agency === agency);
  many.forget();
}

/** Whose cases they are, and what they are counted by. */
export type Counting = Pick<ReportingDeployment, "agency" | "book" | "calendar">;
