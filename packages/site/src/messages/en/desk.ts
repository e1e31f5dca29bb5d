import { counted } from "@danvan/core";
import type { DeskMessages } from "../vi/desk.js";

/** Words of what officers keep at hand, in English. */
export const deskEn: DeskMessages = {
  keep: "Keep the draft",
  kept: (when) => `Draft kept at ${when}.`,
  failed: "The draft could not be kept yet. The words are still here; typing on keeps them.",
  ended:
    "The session has ended. The words on the page are still there: press send, sign in, and what you were doing goes on.",
  earlier: "Draft from another window of yours",
  unsent: "Your draft, not sent",
  unsentHint: "The case changed while you wrote, so these words cannot be sent from here. Copy them if you need them.",
  orphan: "The words that you had begun are kept as a draft.",
  drop: "Throw the draft away",
  writing: (name, since) => `${name} has been writing on this case since ${since}.`,
  writingHere: (name, since) => `${name} has been writing on this page since ${since}.`,
  saved: "What is kept here",
  unsentHere: "These words cannot be sent from this page any more. Copy them if you need them.",
  changed: (what, who, when) => `The case has changed: ${what}${who === null ? "" : `, ${who}`}, ${when}.`,
  noted: (who, when) => `There is a new note${who === null ? "" : ` by ${who}`}, ${when}.`,
  related: { title: "Maybe the same matter again", sameSender: "Of the same sender", samePlace: "At the same place" },
  plain: {
    sentence: (words, begins) =>
      `The sentence “${begins}…” has ${counted(words, "word")}: readers lose their way, better make two of it.`,
    words: (found) =>
      `Write it out, or take an easier word: ${found}. People outside the office may not understand it.`,
    placeholders: (found) => `Not filled in yet: ${found}.`,
  },
  listChanged: "The list has changed.",
  reload: "Load the page again",
  keys: {
    title: "Shortcut keys",
    key: "Key",
    does: "What it does",
    acts: {
      next: "Down a line of the list",
      previous: "Up a line of the list",
      pick: "Choose the case, or not",
      open: "Open the case",
      search: "Go to the search",
      answer: "Go to the answer",
      note: "Go to the note",
      help: "Open this table",
    },
    hint: "They do nothing while you type.",
    off: "Switch them off",
    close: "Close",
    account: "Single keys in lists and cases",
    turnOff: "Switch them off",
    turnOn: "Switch them on",
    isOn: "They are on.",
    isOff: "They are off.",
  },
};
