/** The embed doctor's judgement, without network: what to give it, what it finds, and the words for it. */
export { examine } from "./examine.js";
export { NOWHERE, type SeenFile, type SeenServer, type Visited } from "./page/exam.js";
export { type Facts, type Finding, FINDINGS, type FindingCode, type Severity } from "./finding/finding.js";
export { diagnosis, DOCTOR_WORDS, type DoctorLang, sayingOf } from "./finding/diagnosis.js";
export type { DoctorWords, Saying } from "./finding/words/saying.js";
