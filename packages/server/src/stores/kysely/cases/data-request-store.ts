import type { DataRequestStore } from "../../../store/data-requests.js";
import {
  findDataRequest,
  insertDataRequest,
  insertDataRequestEvent,
  readDataRequests,
} from "../../rows/data-request-rows.js";
import type { Access } from "../access.js";

/** What data subjects ask of an agency. */
export const dataRequestStore = ({ look, write }: Access): DataRequestStore => ({
  addDataRequest: (request, act) => write(request.agency, (writer) => insertDataRequest(writer, request, act)),
  dataRequests: (query) => look((db) => readDataRequests(db, query)),
  dataRequest: (agency, id) => look((db) => findDataRequest(db, agency, id)),
  addDataRequestEvent: (agency, id, event, act) =>
    write(agency, (writer) => insertDataRequestEvent(writer, agency, id, event, act)),
});
