import type { RatingLevel } from "@danvan/core";

/** Ratings of visits, which name no case. */
export interface VisitStore {
  /** Keeps the rating of a visit. The same identifier is kept once. */
  addVisit(visit: StoredVisit): Promise<"added" | "seen">;

  /** How often each level was given, month by month, from one month to another (202611, both included). */
  visits(agency: string, from: number, to: number): Promise<readonly VisitCount[]>;
}

/** A rating of a visit: nothing in it is finer than the month, and nothing tells who gave it. */
export interface StoredVisit {
  readonly agency: string;
  readonly id: string;
  readonly month: number;
  readonly level: RatingLevel;
  readonly comment: string | null;
  readonly service: string | null;
}

/** How many ratings of one level a month had. */
export interface VisitCount {
  readonly month: number;
  readonly level: RatingLevel;
  readonly count: number;
}
