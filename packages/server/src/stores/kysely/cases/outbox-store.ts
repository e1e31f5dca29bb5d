import type { OutboxStore } from "../../../store/outbox.js";
import {
  claimJobs,
  deleteStuckJobs,
  readStuckJobs,
  readTarget,
  resumeTarget,
  settleJob,
} from "../../rows/outbox/outbox-rows.js";
import type { Access } from "../access.js";

/** What is to be told outside. */
export const outboxStore = ({ read, write }: Access): OutboxStore => ({
  claimJobs: (claim) => write(claim.agency, (writer) => claimJobs(writer, claim)),
  settleJob: (claimed, end) => write(claimed.agency, (writer) => settleJob(writer, claimed, end)),
  stuckJobs: (agency, limit) => read((db) => readStuckJobs(db, agency, limit)),
  sweepJobs: (agency, before) => write(agency, (writer) => deleteStuckJobs(writer, agency, before)),
  target: (agency, target) => read((db) => readTarget(db, agency, target)),
  resumeTarget: (agency, target, at) => write(agency, (writer) => resumeTarget(writer, agency, target, at)),
});
