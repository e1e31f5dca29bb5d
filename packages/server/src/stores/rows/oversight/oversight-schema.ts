/** The tables of whoever oversees as the query builder knows them. */
export interface OversightSchema {
  oversight_acts: {
    agency_id: string;
    year: number;
    seq: number;
    kind: string;
    unit: string;
    at: number;
    by_officer: string;
    body: string;
  };
}
