import type { CaseStore } from "../../../store/cases.js";
import type { PeopleStore } from "../../../store/people.js";
import { findCase, readInbox, readInboxCounts } from "../../rows/case-rows.js";
import { updateCase } from "../../rows/change-rows.js";
import { readCasesOfSender } from "../../rows/desk/sender-rows.js";
import { insertNote, readNotes } from "../../rows/officers/note-rows.js";
import { deleteContacts, insertConsent, readPerson } from "../../rows/person-rows.js";
import type { WordIndex } from "../../rows/word-index.js";
import type { Access } from "../access.js";

/** Cases once they are received, and who sent them. */
export const caseStore = (
  { read, look, write, erasing, scrub }: Access,
  words: WordIndex,
): Omit<CaseStore, "receive"> & PeopleStore => ({
  find: (agency, code) => look((db) => findCase(db, agency, code)),
  async record(change) {
    const outcome = await write(change.agency, (writer) => updateCase(writer, words, change));
    if (outcome === "recorded" && change.erase) await scrub();
    return outcome;
  },
  addNote: (agency, caseId, note, act, after) =>
    write(agency, (writer) => insertNote(writer, agency, caseId, note, act, after)),
  notes: (agency, caseId) => read((db) => readNotes(db, agency, caseId)),
  inbox: (query) => look((db) => readInbox(db, words, query)),
  inboxCounts: (agency, most) => read((db) => readInboxCounts(db, agency, most)),
  casesOfSender: (agency, caseId, limit) => look((db) => readCasesOfSender(db, agency, caseId, limit)),
  person: (agency, caseId) => read((db) => readPerson(db, agency, caseId)),
  async narrowConsent(change) {
    const outcome = await write(change.agency, (writer) => insertConsent(writer, change));
    if (outcome === "recorded" && (change.eraseContact || change.erasePosition)) await scrub();
    return outcome;
  },
  eraseContacts: (agency, today, act, lastDayOf) =>
    erasing(write(agency, (writer) => deleteContacts(writer, agency, today, act, lastDayOf))),
});
