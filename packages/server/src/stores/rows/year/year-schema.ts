/** The tables of the year's report as the query builder knows them. */
export interface YearSchema {
  year_events: {
    agency_id: string;
    year: number;
    seq: number;
    type: string;
    at: number;
    by_officer: string;
    reason: string | null;
    sha256: string | null;
    receipt: string | null;
    summary: string | null;
  };
  year_papers: { agency_id: string; year: number; seq: number; paper: string };
  year_parts: {
    agency_id: string;
    year: number;
    kind: string;
    id: string;
    version: number;
    body: string | null;
    at: number;
    by_officer: string;
  };
}
