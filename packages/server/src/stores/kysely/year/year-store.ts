import type { YearFileStore } from "../../../store/year/year-files.js";
import type { YearReportStore } from "../../../store/year/year-reports.js";
import { eraseYearFile, readYearFileBytes, readYearFiles } from "../../rows/year/year-file-rows.js";
import { insertYearEvent, readYearHistories, readYearPaper } from "../../rows/year/year-event-rows.js";
import { readCodedHistories } from "../../rows/year/coded-history-rows.js";
import { readYearRecord, upsertYearPart } from "../../rows/year/year-part-rows.js";
import type { Access } from "../access.js";

/** The year's report of each agency. */
export const yearStore = ({ read, look, write, scrub }: Access): YearReportStore & YearFileStore => ({
  yearRecord: (agency, year) => look((db) => readYearRecord(db, agency, year)),
  yearHistories: (agencies, year) => read((db) => readYearHistories(db, agencies, year)),
  addYearEvent: (entry, act) => write(entry.agency, (db) => insertYearEvent(db, entry, act)),
  saveYearPart: (part) => write(part.agency, (db) => upsertYearPart(db, part)),
  codedHistories: (agency, from, until) => look((db) => readCodedHistories(db, agency, from, until)),
  yearFiles: (agency, year) => read((db) => readYearFiles(db, agency, year)),
  yearFileBytes: (agency, year, id) => read((db) => readYearFileBytes(db, agency, year, id)),
  async eraseYearFile(file, act) {
    const erased = await write(file.agency, (db) => eraseYearFile(db, file, act));
    if (erased) await scrub();
    return erased;
  },
  yearPaper: (agency, year, seq) => read((db) => readYearPaper(db, agency, year, seq)),
});
