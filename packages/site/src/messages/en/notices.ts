import type { NoticesMessages } from "../vi/notices.js";

/** The lawful channels, and personal data, in English. */
export const noticesEn: NoticesMessages = {
  guidance: {
    title: "Complaints and denunciations: where to send them by law",
    stopped: {
      title: "Your message was not passed on and was not kept",
      denunciation:
        "It reads like a denunciation. A denouncer's identity must be kept secret, so this form does not take it.",
      back: "If it is neither, use your browser's back button and reword that sentence.",
    },
    lead: "This page only guides you; it takes and keeps no complaint and no denunciation.",
    denunciation: "Denunciation (tố cáo)",
    denunciationItems: [
      "Write a petition with your signature or fingerprint, your full name, address and how to reach you; or state it in person at the competent agency (Law on Denunciations 2018, Articles 22 and 23).",
      "The denouncer's name, address and handwriting are kept secret (Law on Denunciations 2018, Articles 9 and 56). Information that reveals a denouncer's identity is a state secret of degree Mật (Decision 774/QĐ-TTg of 5 June 2020), so it must not be written into an online form.",
    ],
    complaint: "Complaint (khiếu nại)",
    complaintItems: [
      "Send a signed petition or come in person (these forms have not been verified again after Law 136/2025/QH15). The Chair of the commune's or ward's People's Committee is the first to settle complaints about the Chair's own decisions and acts and those of staff under the Chair's direct management.",
      "The time limit is 90 days from the day you received or learned of the administrative decision or act (Law on Complaints 2011, Article 9).",
    ],
    where: "Where to go",
  },
  privacy: { title: "Your personal data", version: "Version of this notice" },
};
