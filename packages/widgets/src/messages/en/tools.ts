import type { ToolWords } from "../vi/tools.js";

export const tools: ToolWords = {
  toolBig: "Large letters",
  toolAloud: "Read aloud",
  toolAloudOn: "Reading. Each field is read when you come to it; what you write is not. Press again to stop.",
  toolNoVoice: "This device has no English voice. Add one in its settings, then open the page again.",
  toolHelped: "I am typing for somebody else",
  toolHelpedOn: "Name, phone and email below are those of the person helped. This page does not ask who types.",
  forAnother: {
    contactTitle: "Shall we get back to the person?",
    contactHint:
      "Leave a phone number or email of the person helped. It can be sent without: give them the code on the receipt to read the answer.",
    nameTitle: "Name of the person helped",
    phoneTitle: "Phone number of the person helped",
    emailTitle: "Email of the person helped",
  },
};
