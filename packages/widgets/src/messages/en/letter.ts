import type { LetterWords } from "../vi/letter.js";

export const letter: LetterWords = {
  letterTitle: {
    complaint: "Write a complaint to print",
    denunciation: "Write a denunciation to print",
  },
  letterPrivate:
    "What you write here is on this page only: it is not sent and not kept. It is gone when the page is closed. On somebody else's device, clear it after printing.",
  letterLaw: {
    complaint:
      "This form helps to say all that matters; it has not been compared with the Law on Complaints item by item. The reception office will say what is missing. A complaint can be made within 90 days of receiving or learning of the decision or act (Luật Khiếu nại 2011, Điều 9). The letter is printed in Vietnamese.",
    denunciation:
      "A denunciation must have name, address, a way to contact you, and a signature or fingerprint (Luật Tố cáo 2018, Điều 22, Điều 23). The other items have not been compared with the law; the reception office will say what is missing. Your name, address and handwriting are kept secret (Điều 9). The letter is printed in Vietnamese.",
  },
  letterFields: {
    addressee: ["To", "Who can settle it, for example: the chairperson of the ward's People's Committee"],
    name: ["Full name", "Of the person who signs"],
    address: ["Address", "Where letters reach you"],
    contact: ["How to contact you", "A phone number or another way"],
    against: ["Which decision or act?", "Its number, date and author; or who did what"],
    learned: ["When did you receive or learn of it?", "For example: 12/11/2026"],
    accused: ["Whom do you denounce?", "Name, position, place of work, what you know"],
    story: ["What happened?", "When, where, who did what, who knows"],
    wish: ["What do you ask for?", "What the agency should do"],
    papers: ["Papers enclosed", "Documents, photos, witnesses (if any)"],
  },
  letterBlank: "What is left empty is printed as a dotted line to be filled by hand. You sign on the paper.",
  letterPrint: "Print the letter",
  letterEmpty: "Clear everything",
  letterAfter: "Hand it in or post it to the place named above.",
};
