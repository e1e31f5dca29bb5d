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
  year_files: {
    agency_id: string;
    year: number;
    id: string;
    kind: string;
    part: string;
    title: string;
    type: string;
    size: number;
    at: number;
    by_officer: string;
    erased_at: number | null;
  };
  year_file_chunks: { agency_id: string; year: number; file_id: string; start: number; bytes: Uint8Array };
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
