import { counted } from "@danvan/core";
import type { ReceptionMessages } from "../vi/reception.js";

/** The days on which citizens are received, in English. */
export const receptionEn: ReceptionMessages = {
  reception: {
    title: "Citizen reception days",
    lead: "Come in person within these hours; no appointment is made on this page.",
    none: "No day of the coming three months has been entered.",
    calendar: "Add to your calendar (.ics)",
    minimum: (name, days, every) => `By law: ${name}, at least ${counted(days, "day")} a ${every}`,
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    link: "See the reception days",
  },
};
