export * from "./account/duty-state.js";
export { publicVisits, wholeMonths } from "./account/public-visits.js";
export * from "./account/public-account.js";
export { publicDays } from "./account/public-days.js";
export * from "./account/province-account.js";
