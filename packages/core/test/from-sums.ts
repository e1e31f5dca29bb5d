import {
  type CaseEvent,
  dayEndingAt,
  type DueBasis,
  type Measured,
  type MeasurerOptions,
  type Period,
  toEpochDay,
} from "../src/index.js";
import { countedCase, measureRollups, type Rollup, rollupOf } from "../src/advanced.js";
import { deadlineOf } from "../src/metrics/measure-cases.js";

/** The figures at the end of a day from sums alone: how things stand, less what changed since. */
export function fromSums(
  histories: readonly (readonly CaseEvent[])[],
  period: Period,
  basis: DueBasis,
  options: MeasurerOptions,
): Measured {
  const until = dayEndingAt(period.asOf);
  const cutOff = Date.parse(period.asOf);
  const [from, to] = [toEpochDay(period.from), toEpochDay(period.to)];
  const changes = histories
    .flatMap((events) => changesOf(events, basis))
    .filter(({ after: { receivedOn } }) => receivedOn >= from && receivedOn <= to);
  const since = changes.filter(({ changedOn }) => changedOn > until);
  const rollups = (some: typeof changes, times: 1 | -1): Rollup[] =>
    some.flatMap(({ before, after }) => [
      ...(before ? [rollupOf(before, cutOff, times === 1 ? -1 : 1)] : []),
      rollupOf(after, cutOff, times),
    ]);
  return measureRollups([...rollups(changes, 1), ...rollups(since, -1)], period, options);
}

const countedBy = (events: readonly CaseEvent[], basis: DueBasis) =>
  countedCase({ events, deadline: deadlineOf(events, basis) });

/** Every change of a case as a store keeps it: on the day at whose end it is known. */
const changesOf = (events: readonly CaseEvent[], basis: DueBasis) =>
  events.map((event, at) => ({
    changedOn: dayEndingAt(event.at),
    before: at === 0 ? null : countedBy(events.slice(0, at), basis),
    after: countedBy(events.slice(0, at + 1), basis),
  }));
