import type { ApiMessages } from "../vi/api.js";

/** The reference of the API, in English. */
export const apiEn: ApiMessages = {
  api: {
    title: "Programming interface",
    document: "The OpenAPI 3.1 document (JSON), to make a client of",
    operations: "Operations",
    tags: { public: "Everybody", sender: "Senders", officer: "Officers" },
    callers: "Who may call",
    roles: {
      anyone: "anyone",
      sender: "the sender, with the secret",
      officer: "officer",
      reviewer: "reviewer",
      head: "head",
      "agency-admin": "administrator of the agency",
      inspector: "inspector",
      overseer: "overseer",
      "system-admin": "administrator of the system",
    },
    places: { path: "in the address", query: "after the question mark", header: "header" },
    optional: "optional",
    body: "What is sent",
    answers: "What may be answered",
    schemas: "Data structures",
    field: "Field",
    value: "Value",
  },
};
