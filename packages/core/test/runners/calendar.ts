import {
  addWorkingDays,
  buildCalendar,
  civilDate,
  dayOff,
  deriveYears,
  endOfDay,
  isWorkingDay,
  nextWorkingDay,
  toCivilDate,
  whatMoved,
  workingDaysBetween,
  type CivilDate,
} from "../../src/index.js";
import { lunarTable, vietnamCalendar } from "../../src/data/index.js";

/** What a case of `cases/calendar.json` may give; `question` says which of it is read. */
interface Given {
  readonly question: keyof typeof answers;
  readonly asKnownOn?: CivilDate;
  readonly proposals?: readonly string[];
  readonly deriveTo?: number;
  readonly instant: string;
  readonly text: string;
  readonly date: CivilDate;
  readonly to: CivilDate;
  readonly workingDays: number;
  readonly knownBefore: CivilDate;
  readonly knownAfter: CivilDate;
}

const answers = {
  "day of an instant": ({ instant }: Given) => toCivilDate(instant),
  "end of a day": ({ date }: Given) => endOfDay(date),
  "is it a day": ({ text }: Given) => civilDate(text).ok,
  "is it worked": (given: Given) => isWorkingDay(calendarOf(given), given.date),
  "why off or worked": (given: Given) => {
    const reason = dayOff(calendarOf(given), given.date);
    if (reason === null) return null;
    const { worked, name, origin, document, announcedOn, status, confidence } = reason;
    return { worked, name, origin, document, announcedOn, status, confidence };
  },
  "working days added": (given: Given) => addWorkingDays(calendarOf(given), given.date, given.workingDays),
  "working days between": (given: Given) => workingDaysBetween(calendarOf(given), given.date, given.to),
  "next working day": (given: Given) => nextWorkingDay(calendarOf(given), given.date),
  "what moved": ({ knownBefore, knownAfter, date, workingDays }: Given) =>
    whatMoved(
      buildCalendar(vietnamCalendar, { asKnownOn: knownBefore }),
      buildCalendar(vietnamCalendar, { asKnownOn: knownAfter }),
      [{ id: "due", from: date, workingDays }],
    ),
} as const;

export const run = (given: Readonly<Record<string, unknown>>): unknown =>
  answers[(given as unknown as Given).question](given as unknown as Given);

function calendarOf({ asKnownOn, proposals = [], deriveTo }: Given) {
  const data = deriveTo === undefined ? vietnamCalendar : deriveYears(vietnamCalendar, lunarTable, deriveTo);
  return buildCalendar(data, { asKnownOn: asKnownOn ?? null, proposals });
}
