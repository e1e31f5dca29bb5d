import type { ApiWords } from "./api-words.js";
import { officerEn } from "./officer-en.js";

/** The document in English; `vi.ts` has the same keys. */
export const en: ApiWords = {
  title: "danvan: feedback to an agency",
  description: `Send feedback, follow it, rate it, read an agency's account, and handle cases as its officer.

- Instants are UTC (\`2026-11-22T09:00:00.000Z\`), dates are days in Vietnam (\`2026-11-22\`).
- Lengths are counted in UTF-16 code units, after surrounding space and characters that nobody sees were removed.
- A field that is not named here is refused, so that a wrongly spelt one loses nothing. Answers may gain fields only with a new version of the address.
- What bears a \`key\` (a UUID of the caller's) may be repeated: the same key gives the same answer. The header \`Idempotency-Key\` is another spelling of it. The same key with other words is \`key-reused\` (409).
- Every error is \`application/problem+json\` (RFC 9457) with a code, the place and facts; nothing that was typed is in it.
- Denunciations are taken by no channel here; complaints neither. What reads like one is answered with \`guided-kind\` and is not kept.
- 429 and 503 pass: come again after \`retry-after\` seconds.`,
  tags: {
    public: "For everybody. A case is asked for by its code; nobody's words and no contact data are in the answer.",
    sender: "For the sender of a case, with the secret of the receipt.",
    officer: "For officers of the agency, with the token of a session.",
  },
  receiptSecret: "The secret of the receipt. It is in no address.",
  officerToken: "The token of a session, until it expires.",
  etag: "Changes when the answer does; send it as `if-none-match`.",
  repeated: "The same key was answered before: the same answer again.",
  notModified: "Not changed since the answer whose `etag` was sent.",
  retryAfter: "Seconds after which to come again.",
  parameters: {
    agency: "Code of the agency.",
    code: "Code of the case, as people write it; case and dashes do not matter.",
    id: "Identifier of the file or the account, the code of the unit, the field of a draft, or the name of a page.",
  },
  query: {
    lang: "Language of the feed's own words. Default: `vi`.",
    from: "First day, `YYYY-MM-DD`. Default: 1 January of this year.",
    to: "Last day, `YYYY-MM-DD`. Default: today.",
    field: "Id of the field in the agency's list.",
    place: "Words of the place it is about, with or without accents.",
    state: "Default: `open`.",
    search: "Words to look for, with or without accents, in open and closed cases: the newest first.",
    like: "Words of which one is enough, with or without accents: what has the most of them comes first.",
    after: "`next` of the page before.",
    kind: "This kind alone.",
    channel: "This channel alone.",
    status: "This standing alone.",
    assignee: "The id of the officer whom a case was given; `nobody`: given to none.",
    awaitsApproval: "`true`: a reply waits for approval.",
    dueFrom: "Due on this day or later, `YYYY-MM-DD`.",
    dueTo: "Due on this day or earlier, `YYYY-MM-DD`.",
    year: "Calendar year, four digits.",
  },
  headers: {
    "upload-offset": "The byte that the chunk begins at: `offset` of the last answer.",
    "idempotency-key":
      "Another spelling of the field `key`, with or without quotes. Where both come they must be the same.",
    "if-none-match": "`etag` of an answer that is still there: unchanged, it is answered with 304 and no body.",
    "proof-of-work":
      "`challenge` of `work-wanted`, a point and a number, such that SHA-256 of all of it begins with as many zero bits as the challenge begins with. Good once, for ten minutes.",
  },
  routes: {
    ...officerEn,
    notice: {
      summary: "Read the consent notice",
      description: "What a person reads before consenting, in its current version, which a consent must name.",
      gives: "The current notice.",
    },
    fields: {
      summary: "List the fields",
      description:
        "What cases of the agency may be about, in its order, with the words by which a text is taken for one. Empty where it orders nothing by fields.",
      gives: "The list.",
    },
    receive: {
      summary: "Send feedback",
      description:
        "Answered only when the case is on disk. `key` is required, in the body or in the header. Contact data needs `consent` with the purpose `contact`, and a consent names the version of the notice. The plain form of a page may send the same fields and is answered with a page.",
      gives: "The receipt: code, secret and the promised date.",
    },
    openFile: {
      summary: "Announce a file",
      description:
        "JPEG or PDF, up to five a case; `key` is required. The bytes follow in chunks of at most 262,144 bytes.",
      gives: "Where the first chunk begins.",
    },
    appendFile: {
      summary: "Send a chunk of a file",
      description: "What is acknowledged is on disk. A wrong offset is answered with the right one among the facts.",
      gives: "How much has arrived.",
    },
    publicFile: {
      summary: "Fetch a file",
      description: "Files of an answer by the code alone; the sender's own with the secret.",
      gives: "The bytes, to be saved.",
    },
    publicCase: {
      summary: "See where a case stands",
      description: "With the secret also the sender's own files and the consent that is left.",
      gives: "The case without anybody's words but the agency's.",
    },
    rate: {
      summary: "Rate an answer",
      description: "Once for each answer; nothing tells the agency who rated.",
      gives: "Taken.",
    },
    reopen: {
      summary: "Ask for a second answer",
      description: "Once, with the reason.",
      gives: "The case is open again.",
    },
    confirm: {
      summary: "Confirm that it is really done",
      description: "While `asksIfDone` is true. What is not done is asked to be opened again.",
      gives: "Taken.",
    },
    supply: {
      summary: "Answer a question of the agency",
      description:
        "While `maySupply` is true. Photos go by the routes of files. A time limit that was paused for the answer goes on.",
      gives: "Taken.",
    },
    withdrawConsent: {
      summary: "Withdraw a consent",
      description:
        "`purposes` are those that remain, of those allowed before. Contact data goes with the purpose `contact`.",
      gives: "What remains allowed.",
    },
    rateVisit: {
      summary: "Rate a visit",
      description: "Without a case; `key` is required. Kept by month.",
      gives: "Taken.",
    },
    report: {
      summary: "Read the agency's account",
      description:
        "Figures of the whole months that hold the days asked for, which `period` names; by default of this year up to today. Figures that could identify a person are left out.",
      gives: "The figures.",
    },
    published: {
      summary: "Read published answers",
      description:
        "What officers published of answered cases, in reviewed words, the latest first, up to 20 a page. No case and no person is named. With `like` they are the 20 in which the most of some words stand, and `next` is null.",
      gives: "One page.",
    },
    answersFeed: {
      summary: "Follow published answers",
      description:
        "The latest 20 as an Atom feed (RFC 4287), of one field or place where that is asked for. An entry keeps its `id` when its words are put right.",
      gives: "The feed.",
    },
    signIn: {
      summary: "Sign in as an officer",
      description: "With `needsCode` the token is the ticket of the second step and opens nothing else.",
      gives: "The token.",
    },
    signInByCode: {
      summary: "Give the code of the second factor",
      gives: "The token.",
    },
    signOut: { summary: "Sign out", gives: "The token opens nothing any more." },
    inbox: {
      summary: "List cases",
      description:
        "Up to 50 a page, by due date, the longest overdue first; with `search` those that have all the words.",
      gives: "One page.",
    },
    officerCase: {
      summary: "Read a case",
      description:
        "With the sender's words. Contact data only for roles that may see it, and each reading is written into the audit.",
      gives: "The case.",
    },
    officerFile: {
      summary: "Fetch a file of a case",
      description: "Each reading is written into the audit.",
      gives: "The bytes, to be saved.",
    },
    note: {
      summary: "Note something for the others",
      description: "The sender never reads it, and no export holds it.",
      gives: "The case with its notes.",
    },
    enterCase: {
      summary: "Enter a call, a letter or a visit",
      description:
        "Its time runs from `receivedOn`, up to 30 days back. The same `key` gives the same receipt. A complaint is registered by where its paper is kept; a denunciation is counted alone.",
      gives: "The receipt, for its sender.",
    },
    act: {
      summary: "Do something to a case",
      description:
        "Which action a role may do is `role-missing` otherwise. An action is not repeated by accident: a case that is answered already says `event-not-allowed`. Refused or classified as a denunciation, a case loses every word. `transfer` and `hand-back` take it to another agency of this server, where it is handled under the same code; `merge` lets two cases be answered together, `split` makes a case of its own of one matter, `withhold` keeps words or a file from everybody outside: `unmerge`, `rejoin` and `disclose` undo them.",
      gives: "The case as it is now.",
    },
    stuckOutbox: {
      summary: "List what could not be sent",
      description: "To the webhooks of the agency, with the reason of each. No code of a case is in it.",
      gives: "The list, and how each webhook stands.",
    },
    resumeOutbox: {
      summary: "Send again what is stuck",
      description: "For one webhook, which is switched on again.",
      gives: "How many are sent again.",
    },
    yearReport: {
      summary: "Read the yearly report as far as the cases fill it",
      description: "Of 1 December of the year before to 30 November; `missing` says what must still be entered.",
      gives: "The report.",
    },
  },
};
