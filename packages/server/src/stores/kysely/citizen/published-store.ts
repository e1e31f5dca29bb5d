import type { PublishedStore } from "../../../store/citizen/published.js";
import {
  deletePublication,
  insertPublication,
  readPublication,
  readPublished,
} from "../../rows/citizen/published-rows.js";
import type { Access } from "../access.js";

/** The published answers of a store. */
export const publishedStore = ({ read, write }: Access): PublishedStore => ({
  publish: (publication, act, seen) =>
    write(publication.agency, (writer) => insertPublication(writer, publication, act, seen)),
  unpublish: (agency, caseId, act) => write(agency, (writer) => deletePublication(writer, agency, caseId, act)),
  publicationOf: (agency, caseId) => read((db) => readPublication(db, agency, caseId)),
  published: (query) => read((db) => readPublished(db, query)),
});
