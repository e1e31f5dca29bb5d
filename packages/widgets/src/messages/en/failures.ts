import { input, operation } from "@danvan/core/problems/en";
import type { FailureWords } from "../vi/failures.js";

export const failures: FailureWords = {
  failures: {
    offline: operation.offline,
    timeout: operation.timeout,
    unreachable: operation.unreachable,
    "endpoint-wrong": operation["endpoint-wrong"],
    "part-missing": operation["part-missing"],
    "answer-unreadable": operation["answer-unreadable"],
    "too-many-requests": input["too-many-requests"],
    "work-wanted": input["work-wanted"],
    server: "The agency's system has a problem. Try again in a few minutes, or visit the agency.",
    refused: "The system did not accept this request (code {code}). If it happens again, tell the agency this code.",
  },
};
