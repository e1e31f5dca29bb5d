import type { FrameMessages } from "../vi/frame.js";

/** Pages that other sites frame or lead to, in English. */
export const frameEn: FrameMessages = {
  frame: {
    ownPage: "Open the form on a page of its own",
    agency: (name) => `A form of ${name}.`,
    back: (host) => `Back to ${host}`,
  },
  doctor: {
    title: "Examine a host page",
    lead: "For the agency's webmaster: why the form on a page of yours does not work yet, and what to change.",
    address: "Address of the page",
    addressHint:
      "Such as https://phuong.vn/lien-he. This browser does all the asking; nothing of that page is sent anywhere.",
    source: "Source of the page",
    sourceHint:
      "Browsers mostly may not read a page of another place: open it, press Ctrl+U, copy everything and paste it here.",
    run: "Examine",
    noScript:
      "This page needs script. Without it, use the command, once it is published: npx @danvan/doctor page-address",
    origins: "Pages at these addresses may call this server:",
    noOrigins:
      "No page of another place may call this server yet. Its administrator lists the page's address in ORIGINS.",
  },
};
