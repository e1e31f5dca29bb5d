import { toCivilDate } from "../calendar/civil-date.js";
import { computeDeadline, type Deadline } from "./compute.js";
import type { DeadlineInput, Extended } from "../rule/input.js";
import { ok, type Result } from "../terms/errors.js";

/** What people may ask about their data (Nghị định 356/2025/NĐ-CP Điều 5 khoản 2-4), and the rule that each is owed by. */
const RULE_OF = {
  withdraw: "dlcn-rut-dong-y",
  restrict: "dlcn-rut-dong-y",
  object: "dlcn-rut-dong-y",
  view: "dlcn-xem-sua",
  correct: "dlcn-xem-sua",
  copy: "dlcn-xem-sua",
  delete: "dlcn-xoa",
} as const;

/** One of `DATA_SUBJECT_RIGHTS`. */
export type DataSubjectRight = keyof typeof RULE_OF;
/**
 * The rights whose requests have a time limit of their own (Nghị định 356/2025/NĐ-CP Điều 5).
 * @example DATA_SUBJECT_RIGHTS.length // → 7
 */
export const DATA_SUBJECT_RIGHTS = Object.keys(RULE_OF) as readonly DataSubjectRight[];

/** A request as it was registered. */
export interface DataSubjectRequest {
  readonly right: DataSubjectRight;
  /** UTC ISO instant of its registration. */
  readonly at: string;
  /** Whether a processor or a third party holds the data too. */
  readonly heldByOthers: boolean;
  /** UTC ISO instant of the decision to take longer, if there was one: once. */
  readonly extendedAt?: string;
}

/**
 * The two last days that a request about someone's data starts: of the first reply, and of carrying it out.
 *
 * @returns both, or the problems of `computeDeadline`: `rule-not-yet-in-force` before 01/01/2026, `calendar-not-covered`
 * @throws DanvanError `instant-invalid`
 * @example dataSubjectDeadlines({ right: "view", at: "2026-11-23T02:00:00Z", heldByOthers: false }, { book, calendar })
 * // → ok, reply "2026-11-26", done "2026-12-03"
 */
export function dataSubjectDeadlines(
  { right, at, heldByOthers, extendedAt }: DataSubjectRequest,
  { book, calendar }: Pick<DeadlineInput, "book" | "calendar">,
): Result<{ readonly reply: Deadline; readonly done: Deadline }> {
  const asked = { book, calendar, from: toCivilDate(at) };
  const extensions: Extended[] = extendedAt === undefined ? [] : [{ at: toCivilDate(extendedAt), ground: "necessary" }];
  const reply = computeDeadline({ ...asked, rule: "dlcn-phan-hoi-dau" });
  if (!reply.ok) return reply;
  const done = computeDeadline({ ...asked, rule: `${RULE_OF[right]}${heldByOthers ? "-ben-thu-ba" : ""}`, extensions });
  return done.ok ? ok({ reply: reply.value, done: done.value }) : done;
}
