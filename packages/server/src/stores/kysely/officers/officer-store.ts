import type { DeputyStore } from "../../../store/deputies.js";
import type { OfficerStore } from "../../../store/officers.js";
import type { SecondFactorStore } from "../../../store/second-factors.js";
import type { SignOnStore } from "../../../store/sign-ons.js";
import {
  deleteSession,
  findOfficer,
  findSession,
  insertFirstOfficer,
  insertOfficer,
  insertSession,
  readOfficers,
  readSessions,
  renewHash,
  updateOfficer,
} from "../../rows/officers/officer-rows.js";
import {
  confirmSecondFactor,
  dropSecondFactor,
  findSecondFactor,
  offerSecondFactor,
  readSecrets,
  replaceSecret,
  takeRecovery,
  takeStep,
} from "../../rows/officers/second-factor-rows.js";
import { endDeputy, insertDeputy, readAbsentOn, readDeputies } from "../../rows/officers/deputy-rows.js";
import { findOfficerBySignOn, linkSignOn, readSignOns, unlinkSignOn } from "../../rows/officers/sign-on-rows.js";
import type { Access } from "../access.js";

/** Officers, how they sign in, and who stands in for them. */
export const officerStore = ({
  read,
  look,
  write,
  scrub,
}: Access): OfficerStore & SecondFactorStore & SignOnStore & DeputyStore => ({
  addFirstOfficer: (officer, act) => write(officer.agency, (writer) => insertFirstOfficer(writer, officer, act)),
  addOfficer: (officer, act) => write(officer.agency, (writer) => insertOfficer(writer, officer, act)),
  officer: (agency, name) => read((db) => findOfficer(db, agency, name)),
  officers: (agency) => read((db) => readOfficers(db, agency)),
  changeOfficer: (agency, id, change, act) => write(agency, (writer) => updateOfficer(writer, agency, id, change, act)),
  renewHash: (agency, id, hash) => write(agency, (writer) => renewHash(writer, agency, id, hash)),
  openSession: (session, act) => write(session.agency, (writer) => insertSession(writer, session, act)),
  session: (agency, tokenHash) => read((db) => findSession(db, agency, tokenHash)),
  sessions: (agency, officerId) => read((db) => readSessions(db, agency, officerId)),
  closeSession: (agency, officerId, tokenHash, act) =>
    write(agency, (writer) => deleteSession(writer, agency, officerId, tokenHash, act)),
  secondFactor: (agency, id) => look((db) => findSecondFactor(db, agency, id)),
  offerSecondFactor: (agency, id, secret) => write(agency, (writer) => offerSecondFactor(writer, agency, id, secret)),
  confirmSecondFactor: (agency, id, confirmed, act) =>
    write(agency, (writer) => confirmSecondFactor(writer, agency, id, confirmed, act)),
  secondFactorSecrets: (agency) => read((db) => readSecrets(db, agency)),
  // What was closed by another key must not stay in the log or in free pages.
  async replaceSecret(agency, id, from, to) {
    const replaced = await write(agency, (writer) => replaceSecret(writer, agency, id, from, to));
    if (replaced) await scrub();
    return replaced;
  },
  takeStep: (agency, id, step) => write(agency, (writer) => takeStep(writer, agency, id, step)),
  takeRecovery: (agency, id, hash, act) => write(agency, (writer) => takeRecovery(writer, agency, id, hash, act)),
  dropSecondFactor: (agency, id, act) => write(agency, (writer) => dropSecondFactor(writer, agency, id, act)),
  linkSignOn: (agency, id, hash, act) => write(agency, (writer) => linkSignOn(writer, agency, id, hash, act)),
  unlinkSignOn: (agency, id, act) => write(agency, (writer) => unlinkSignOn(writer, agency, id, act)),
  officerBySignOn: (agency, hash) => read((db) => findOfficerBySignOn(db, agency, hash)),
  signOns: (agency) => read((db) => readSignOns(db, agency)),
  addDeputy: (deputy, act) => write(deputy.agency, (writer) => insertDeputy(writer, deputy, act)),
  endDeputy: (agency, id, day, act) => write(agency, (writer) => endDeputy(writer, agency, id, day, act)),
  deputies: (agency, day) => read((db) => readDeputies(db, agency, day)),
  absentOn: (agency, id, day) => read((db) => readAbsentOn(db, agency, id, day)),
});
