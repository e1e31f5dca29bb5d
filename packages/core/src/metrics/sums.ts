import type { Calendar } from "../calendar/calendar.js";
import { toEpochDay } from "../calendar/civil-date.js";
import { workingEpochDaysBetween } from "../calendar/working-table.js";
import type { Channel, Kind, RatingLevel, RefusalReason } from "../terms/terms.js";
import { Grouped } from "./grouped.js";
import { Histogram } from "./histogram.js";
import type { MeasuredState } from "./measured-state.js";
import { addTo, type CaseTally, count, emptyTally } from "./tally.js";

type Kinds = [Kind, [Channel, CaseTally][]][];

/**
 * All that the figures are made of, counted in place: it grows with days and headings, not with cases.
 *
 * What is added may be below zero, to take something out again: a heading that comes to nothing is as if it had never occurred.
 */
export class Sums {
  /** Counted once for both headings: a kind's tally and a channel's are sums of these. */
  readonly #tallies = new Grouped<Kind, Grouped<Channel, ReturnType<typeof emptyTally>>>(() => new Grouped(emptyTally));
  readonly #refusals = new Grouped<RefusalReason, number>(() => 0);
  readonly #ratings = new Grouped<RatingLevel, number>(() => 0);
  readonly #days = new Grouped<number, { received: number; open: number; answered: number }>(() => ({
    received: 0,
    open: 0,
    answered: 0,
  }));
  readonly #calendar: Calendar | undefined;
  readonly #calendarDays = new Histogram();
  readonly #workingDays = new Histogram();
  /** The first and the last day that the calendar covers. */
  readonly #covered: readonly [number, number] = [0, 0];
  #uncovered = 0;

  constructor(calendar?: Calendar) {
    this.#calendar = calendar;
    if (calendar) this.#covered = [toEpochDay(calendar.from), toEpochDay(calendar.to)];
  }

  /** Counts one case. */
  add(state: MeasuredState): void {
    count(this.#tallies.at(state.kind).at(state.channel), state);
    if (state.moved !== null) return;
    this.addDay(state.receivedOn, 1, state.open ? 1 : 0);
    if (state.refusal !== null) this.addRefusals(state.refusal, 1);
    if (state.level !== null) this.addRatings(state.level, 1);
    if (state.answeredOn !== null) this.addAnswers(state.receivedOn, state.answeredOn, 1);
  }

  addTally(kind: Kind, channel: Channel, tally: CaseTally): void {
    addTo(this.#tallies.at(kind).at(channel), tally);
  }

  /** Counts cases that came in on a day, and those of them that are open. */
  addDay(day: number, received: number, open: number): void {
    const counted = this.#days.at(day);
    counted.received += received;
    counted.open += open;
  }

  addRefusals(reason: RefusalReason, refusals: number): void {
    this.#refusals.set(reason, this.#refusals.at(reason) + refusals);
  }

  addRatings(level: RatingLevel, ratings: number): void {
    this.#ratings.set(level, this.#ratings.at(level) + ratings);
  }

  /** Counts answers that stand, by the days of receipt and of answer. */
  addAnswers(receivedOn: number, answeredOn: number, answers: number): void {
    this.#days.at(answeredOn).answered += answers;
    this.#calendarDays.add(answeredOn - receivedOn, answers);
    const calendar = this.#calendar;
    if (!calendar) return;
    const isCovered = receivedOn >= this.#covered[0] && answeredOn <= this.#covered[1];
    if (isCovered) this.#workingDays.add(workingEpochDaysBetween(calendar, receivedOn, answeredOn), answers);
    else this.#uncovered += answers;
  }

  kinds(): Kinds {
    return this.#tallies
      .entries()
      .map(([kind, channels]): Kinds[number] => [
        kind,
        channels.entries().filter(([, { received, transferred }]) => received + transferred > 0),
      ])
      .filter(([, channels]) => channels.length > 0);
  }

  refusals = () => this.#refusals.entries().filter(([, refusals]) => refusals > 0);
  ratings = () => this.#ratings.entries().filter(([, ratings]) => ratings > 0);
  days = () => this.#days.entries().filter(([, { received, answered }]) => received > 0 || answered > 0);

  /** The epoch day on which the oldest open case came in. */
  oldestOpen(): number | null {
    return this.#days.entries().find(([, { open }]) => open > 0)?.[0] ?? null;
  }

  /** Working days are null without a calendar, and when it does not reach every answer: of some of them they would mislead. */
  daysToAnswer() {
    return {
      calendar: this.#calendarDays.percentiles(),
      working: this.#uncovered === 0 ? this.#workingDays.percentiles() : null,
    };
  }
}
