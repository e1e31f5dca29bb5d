import { counted } from "@danvan/core";
import type { EntryMessages } from "../vi/entry.js";

/** Entering a call, a letter or a visit, in English. */
export const entryEn: EntryMessages = {
  title: "Enter a call, a letter or a visit",
  nav: "New entry",
  tabs: { matter: "Feedback", complaint: "Complaint on paper", denunciation: "Denunciation on paper" },
  tabsLabel: "What is entered",
  channel: "How it came in",
  kind: "Kind",
  text: "What was said",
  textHint: "In the sender's own words. Nothing of a denunciation.",
  place: "Where (optional)",
  contact: "Contact (optional)",
  name: "Name",
  phone: "Phone",
  email: "Email",
  notice: "The notice to be read to the sender",
  consents: "The notice was read; the sender agrees to be contacted about this matter.",
  receivedOn: "Day it reached the agency",
  receivedOnHint: (days) => `Time runs from this day. It can be entered within ${counted(days, "day")}.`,
  submit: "Enter and print the receipt",
  complaint: {
    lead: "A complaint is made on paper or in person. Here it is only registered, to follow the dates of the Law on Complaints: no word of it, and nobody's name.",
    reference: "Number of the paper, or where it is kept",
    referenceHint: "For example: Registry no. 15/2026. No name, nothing of its content.",
    submit: "Register the complaint",
  },
  denunciation: {
    lead: "Who denounces and what is said is secret (Law on Denunciations 2018, Article 9) and does not belong into a system joined to the internet. Here one is only counted; the paper goes the way the law names.",
    submit: "Count one denunciation",
    counted: "One denunciation is counted. Nothing of it is kept, and there is no receipt.",
  },
  errorTitle: "Not entered yet",
  guided: "If it is a denunciation:",
  done: "Entered",
  print: "Print the slip for the sender: press Ctrl+P, or choose Print in the browser of a telephone.",
  again: "Enter another one",
  open: "Open the case",
  registered: "Number in the register",
};
