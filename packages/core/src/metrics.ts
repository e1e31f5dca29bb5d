import { type CivilDate, daysBetween, toCivilDate } from "./civil-date.js";
import { type CaseEvent, isOpen, statusOf } from "./feedback.js";
import { PAKN_KINDS, type Kind, type RefusalReason } from "./terms.js";
import type { PublicReport, Ratio } from "./wire.js";

/** A case as it is measured: its history, and the last instant at which an answer is in time (`null`: no time limit). */
export interface MeasuredCase {
  readonly events: readonly CaseEvent[];
  readonly dueAt: string | null;
}

/** The days whose receipts are counted, both included, and the instant at which the state of the cases is read. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly asOf: string;
}

export type Metrics = Omit<PublicReport, "version" | "agency" | "period">;

/** Reasons that say "not ours to answer"; an unclear or repeated text was the agency's to answer, and was answered so. */
const NOT_OURS: readonly RefusalReason[] = ["outside-competence", "is-complaint", "is-denunciation"];

/**
 * Measures the cases received in a period, as they stood at its cut-off.
 *
 * `onTime` and `satisfaction` are the two PAKN ratios of Quyết định 766/QĐ-TTg (23/06/2022), group 5: handled on or before the due
 * date over those within competence; and all less those rated dissatisfied or handled late, over all. They count phản ánh and kiến
 * nghị only. An open case past its date counts as late: it is, whatever the answer will be.
 *
 * @returns counts (whole numbers), days in calendar days, percentages to one decimal; a ratio of nothing has `percent: null`
 * @example measure([], { from, to, asOf }).onTime // → { part: 0, whole: 0, percent: null }
 */
export function measure(cases: readonly MeasuredCase[], period: Period): Metrics {
  const seen = cases
    .map((one) => stateAt(one, period.asOf))
    .filter((state) => state !== null)
    .filter(({ receivedOn }) => receivedOn >= period.from && receivedOn <= period.to);
  const pakn = seen.filter(({ kind }) => (PAKN_KINDS as readonly Kind[]).includes(kind));
  const paknOurs = pakn.filter(({ ours }) => ours);
  const open = seen.filter((state) => state.open);
  return {
    received: seen.length,
    withinCompetence: seen.filter(({ ours }) => ours).length,
    answered: seen.filter(({ status }) => status === "answered").length,
    refused: seen.filter(({ status }) => status === "refused").length,
    open: open.length,
    overdue: open.filter(({ late }) => late).length,
    oldestOpenDays: open.length
      ? Math.max(...open.map(({ receivedOn }) => daysBetween(receivedOn, toCivilDate(period.asOf))))
      : null,
    onTime: ratio(paknOurs.filter((state) => !state.open && !state.late).length, paknOurs.length),
    satisfaction: ratio(pakn.filter((state) => !state.dissatisfied && !state.late).length, pakn.length),
    months: byMonth(seen),
  };
}

/** A share to one decimal, half up; nothing of nothing is not applicable, not zero. */
export const ratio = (part: number, whole: number): Ratio => ({
  part,
  whole,
  percent: whole === 0 ? null : Math.floor((part * 2000 + whole) / (2 * whole)) / 10,
});

type State = NonNullable<ReturnType<typeof stateAt>>;

function stateAt({ events, dueAt }: MeasuredCase, asOf: string) {
  const known = events.filter(({ at }) => at <= asOf);
  const [first] = known;
  if (first?.type !== "received") return null;
  const closing = known.filter(({ type }) => type === "answered" || type === "refused").at(-1);
  const open = isOpen(known);
  const status = statusOf(known);
  const classified = known.filter((event) => event.type === "classified").at(-1);
  const rated = known.filter((event) => event.type === "rated").at(-1);
  return {
    kind: classified?.kind ?? first.kind,
    receivedOn: toCivilDate(first.at),
    status,
    open,
    ours:
      status !== "transferred" &&
      status !== "withdrawn" &&
      !(status === "refused" && closing?.type === "refused" && NOT_OURS.includes(closing.reason)),
    late: dueAt !== null && (open ? asOf : (closing?.at ?? first.at)) > dueAt,
    dissatisfied: rated !== undefined && rated.level <= 2,
    answeredOn: status === "answered" && closing ? toCivilDate(closing.at) : null,
  };
}

function byMonth(seen: readonly State[]): Metrics["months"] {
  const months = new Map<string, { month: string; received: number; answered: number }>();
  const add = (date: string, what: "received" | "answered") => {
    const month = date.slice(0, 7);
    const row = months.get(month) ?? { month, received: 0, answered: 0 };
    months.set(month, { ...row, [what]: row[what] + 1 });
  };
  for (const { receivedOn, answeredOn } of seen) {
    add(receivedOn, "received");
    if (answeredOn) add(answeredOn, "answered");
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}
