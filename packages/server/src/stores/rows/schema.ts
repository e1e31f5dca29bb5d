import type { CitizenSchema } from "./citizen/citizen-schema.js";
import type { DeskSchema } from "./desk/desk-schema.js";
import type { LifeSchema } from "./life/life-schema.js";
import type { OversightSchema } from "./oversight/oversight-schema.js";
import type { YearSchema } from "./year/year-schema.js";

/** The tables as the query builder knows them; `migrations.ts` says what they promise. */
export interface Schema extends DeskSchema, CitizenSchema, LifeSchema, YearSchema, OversightSchema {
  cases: {
    agency_id: string;
    id: string;
    code: string;
    key: string;
    lang: string;
    text: string;
    place: string | null;
    open: number;
    due_at: number;
    kind: string;
    channel: string;
    status: string;
    assignee: string;
    awaits_approval: number;
    length: number;
    helped: number;
  };
  contacts: {
    agency_id: string;
    case_id: string;
    name: string | null;
    phone: string | null;
    email: string | null;
    erase_after: string | null;
  };
  notices: { agency_id: string; version: string; vi: string; en: string; url: string };
  consents: { agency_id: string; case_id: string; at: number; notice: string; purposes: string };
  events: { agency_id: string; case_id: string; id: string; type: string; at: number; by: string; facts: string };
  answers: { agency_id: string; case_id: string; event_id: string; text: string };
  notes: { agency_id: string; case_id: string; id: string; at: number; by_officer: string; text: string };
  reopenings: { agency_id: string; case_id: string; event_id: string; text: string };
  files: {
    agency_id: string;
    case_id: string;
    id: string;
    side: string;
    event_id: string | null;
    key: string;
    type: string;
    declared: number;
    arrived: number;
    size: number;
    complete: number;
    at: number;
  };
  file_totals: { agency_id: string; bytes: number };
  file_chunks: { agency_id: string; case_id: string; file_id: string; start: number; bytes: Uint8Array };
  imported_cases: { agency_id: string; source: string; number: string; case_id: string };
  visits: {
    agency_id: string;
    id: string;
    month: number;
    level: number;
    comment: string | null;
    service: string | null;
  };
  ratings: { agency_id: string; id: string; month: number; level: number; comment: string | null };
  counting_rules: { agency_id: string; version: string; text: string };
  rollup_days: { agency_id: string; day: number; rules: string; received: number; open: number; changed_on: number };
  rollups: RollupTable;
  rollup_changes: RollupTable & { changed_on: number };
  rollup_facets: FacetTable;
  rollup_facet_changes: FacetTable & { changed_on: number };
  idempotency: { agency_id: string; key: string; code: string; fingerprint: string };
  officers: {
    agency_id: string;
    id: string;
    name: string;
    roles: string;
    password_hash: string;
    created_at: number;
    seen_at: number;
    closed_at: number | null;
    invitation_hash: string | null;
    invitation_until: number | null;
  };
  sessions: {
    agency_id: string;
    token_hash: string;
    officer_id: string;
    opened_at: number;
    expires_at: number;
    pending: number;
  };
  jobs: JobTable;
  job_targets: {
    agency_id: string;
    target: string;
    failures: number;
    failing_since: number;
    off_since: number | null;
  };
  data_requests: {
    agency_id: string;
    id: string;
    subject_right: string;
    at: number;
    held_by_others: number;
    reference: string;
    by_officer: string;
  };
  data_request_events: { agency_id: string; request_id: string; type: string; at: number; by_officer: string };
  second_factors: {
    agency_id: string;
    officer_id: string;
    secret: string;
    confirmed: number;
    last_step: number;
  };
  recovery_codes: { agency_id: string; officer_id: string; hash: string };
  deputies: {
    agency_id: string;
    id: string;
    officer_id: string;
    deputy_id: string;
    from_day: string;
    to_day: string;
  };
  sign_ons: { agency_id: string; identity_hash: string; officer_id: string };
  audit: {
    agency_id: string;
    seq: number;
    at: number;
    actor: string;
    verb: string;
    object: string;
    prev_hash: string;
    hash: string;
  };
}

interface JobTable {
  agency_id: string;
  id: string;
  target: string;
  event: string;
  code: string;
  at: number;
  not_before: number;
  lease: string;
  lease_until: number;
  tries: number;
  reason: string | null;
  stuck: number;
}

/** Days are epoch days in Vietnam. */
interface RollupTable {
  agency_id: string;
  day: number;
  kind: string;
  channel: string;
  due_at: number;
  received: number;
  transferred: number;
  within_competence: number;
  answered: number;
  on_time: number;
  late: number;
  refused: number;
  open: number;
  reopened: number;
  rated: number;
  satisfied: number;
  dissatisfied: number;
}

interface FacetTable {
  agency_id: string;
  day: number;
  name: string;
  value: number;
  count: number;
}
