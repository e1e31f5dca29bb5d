import type { FrameMessages } from "../vi/frame.js";

/** Pages that other sites frame or lead to, in English. */
export const frameEn: FrameMessages = {
  frame: {
    ownPage: "Open the form on a page of its own",
    agency: (name) => `A form of ${name}.`,
    back: (host) => `Back to ${host}`,
  },
};
