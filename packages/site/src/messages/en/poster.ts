import type { posterVi } from "../vi/poster.js";

export const posterEn: typeof posterVi = {
  poster: {
    title: "Poster with a QR code",
    hint: "Print this page on A4 and hang it up where people wait. This line is not printed.",
    heading: "Something to tell your commune?",
    lead: "Scan the code with your phone's camera. No account, no name needed.",
    code: "QR code that leads to the form",
    steps: [
      "Scan the code, or type the address below it.",
      "Write what it is and where; add a photo if you have one.",
      "Keep the code of your receipt to see the answer and its promised date.",
    ],
    notHere: "Complaints and denunciations are not taken through this code.",
  },
};
