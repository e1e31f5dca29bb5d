import type { GuidanceWords } from "../vi/guidance.js";

export const guidance: GuidanceWords = {
  hotline: "Call",
  portal: "National Public Service Portal",
  app: "The province's app",
  channels:
    "Go to the provincial Citizen Reception Board (Ban Tiếp công dân tỉnh), or meet the chairperson of the commune or ward on a reception day. A denunciation must be a signed or fingerprinted letter, or be made in person (Law on Denunciations 2018, Article 22).",
  guidedTitle: {
    complaint: "This reads like a complaint (khiếu nại). Nothing has been sent.",
    denunciation:
      "This reads like a denunciation (tố cáo). Nothing has been sent; the draft on this device is deleted.",
  },
  guidedText: {
    complaint: "Sent here, it would not be settled as a complaint. Please use the way below.",
    denunciation:
      "The law keeps the identity of who denounces secret, so this page does not take it. Please use the way below. If you only report a concern, change the wording.",
  },
  ask: "Do you want to denounce a person, complain about a decision, or give an opinion?",
  askText: "Nothing has been sent. What you wrote is still there.",
  answers: {
    denunciation: "Denounce a person",
    complaint: "Complain about a decision",
    opinion: "Give an opinion: send it on",
  },
  guidedLetter: "Write the letter to print",
  guidedSend: "This is not a complaint, send it",
};
