import type { ReplyMessages } from "../vi/reply.js";

/** Words of a reply on its way to its sender, in English. */
export const replyEn: ReplyMessages = {
  awaits: "Awaits approval",
  submit: "Submit for approval",
  submitHint: "It leaves when a reviewer or the head approves it.",
  submitted: (who, when) => `Submitted by ${who}, ${when}.`,
  waiting: "Awaits approval",
  waitingHint: "The sender cannot read it yet. What is submitted again takes its place.",
  again: "Change and submit again",
  refusing: "Submit as declined",
  preview: "Preview as the sender will read it",
  previewTitle: "The sender will read this",
  approve: {
    title: "Awaits your approval",
    own: "These are your own words, so somebody else has to approve them.",
    text: "The words that leave",
    hint: "They may be changed before they are approved; what was submitted is kept in the record.",
    submit: "Approve and send",
    files: "Files with it",
  },
  back: {
    title: "Return for changes",
    note: "What is to be changed",
    hint: "Only officers can read it.",
    submit: "Return",
    returned: (who, when) => `Returned by ${who}, ${when}`,
  },
  recall: {
    held: (when) => `Recorded. The sender can read it from ${when}; until then it can be recalled.`,
    submit: "Recall",
  },
  notify: {
    submit: "I told the sender",
    told: "Told at",
  },
  correct: {
    title: "Put it right",
    text: "The right words",
    hint: "The sender reads these words and that they were corrected. The earlier words are kept in the record for officers alone.",
    submit: "Publish the correction",
    earlier: "The words before the correction",
  },
};
