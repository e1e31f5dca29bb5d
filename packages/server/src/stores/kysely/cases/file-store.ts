import type { FileStore } from "../../../store/files.js";
import {
  appendChunk,
  deleteUnfinished,
  findFile,
  finishFile,
  insertOpenedFile,
  readChunks,
  sweepFiles,
} from "../../rows/file-rows.js";
import { compareFiles, readFileTotal, recountFiles } from "../../rows/file-total-rows.js";
import type { Access } from "../access.js";

/** The files of cases, chunk by chunk. */
export const fileStore = ({ read, look, write, erasing, scrub }: Access): FileStore => ({
  openFile: (file, bounds) => write(file.agency, (writer) => insertOpenedFile(writer, file, bounds)),
  fileTotal: (agency) => read((db) => readFileTotal(db, agency)),
  compareFiles: (agency) => look((db) => compareFiles(db, agency)),
  recountFiles: (agency) => write(agency, (writer) => recountFiles(writer, agency)),
  file: (agency, caseId, id) => read((db) => findFile(db, agency, caseId, id)),
  fileBytes: (agency, caseId, id) => read((db) => readChunks(db, agency, caseId, id)),
  appendToFile: (chunk, room) => write(chunk.agency, (writer) => appendChunk(writer, chunk, room)),
  async finishFile(whole, room) {
    const outcome = await write(whole.agency, (writer) => finishFile(writer, whole, room));
    // The chunks that had arrived may have held what was taken out of the picture.
    if (outcome === "finished") await scrub();
    return outcome;
  },
  async dropFile(agency, caseId, id) {
    await erasing(write(agency, (writer) => deleteUnfinished(writer, agency, caseId, id)));
  },
  sweepFiles: (agency, idle) => erasing(write(agency, (writer) => sweepFiles(writer, agency, idle))),
});
