import type { DeskStore } from "../../../store/desk/desk.js";
import { dropDraft, keepDraft, readDrafts, sweepDrafts } from "../../rows/desk/draft-rows.js";
import { deleteMentions, isMentioned, readMentioned } from "../../rows/desk/mention-rows.js";
import { dropTemplate, readTemplates, saveTemplate } from "../../rows/desk/template-rows.js";
import { dropView, readPreferences, readViews, saveView, setPreferences } from "../../rows/desk/view-rows.js";
import type { Access } from "../access.js";

/** What officers keep at hand. */
export const deskStore = ({ read, look, write, erasing }: Access): DeskStore => ({
  keepDraft: (typed) => write(typed.agency, (db) => keepDraft(db, typed)),
  drafts: (agency, place) => read((db) => readDrafts(db, agency, place)),
  dropDraft: (agency, place, officer, field) => write(agency, (db) => dropDraft(db, agency, place, officer, field)),
  sweepDrafts: (agency, before) => erasing(write(agency, (db) => sweepDrafts(db, agency, before))),
  templates: (agency) => read((db) => readTemplates(db, agency)),
  saveTemplate: (agency, template, act) => write(agency, (db) => saveTemplate(db, agency, template, act)),
  dropTemplate: (agency, id, act) => write(agency, (db) => dropTemplate(db, agency, id, act)),
  views: (agency, officer) => read((db) => readViews(db, agency, officer)),
  saveView: (agency, view, act) => write(agency, (db) => saveView(db, agency, view, act)),
  dropView: (agency, id, officer, act) => write(agency, (db) => dropView(db, agency, id, officer, act)),
  mentioned: (agency, officer, limit) => look((db) => readMentioned(db, agency, officer, limit)),
  async seeMentions(agency, officer, caseId) {
    // Every look at a case asks; few of them have anything to take away.
    const isNamed = await read((db) => isMentioned(db, agency, officer, caseId));
    if (isNamed) await write(agency, (db) => deleteMentions(db, agency, officer, caseId));
  },
  preferences: (agency, officer) => read((db) => readPreferences(db, agency, officer)),
  setPreferences: (agency, officer, chosen) => write(agency, (db) => setPreferences(db, agency, officer, chosen)),
});
