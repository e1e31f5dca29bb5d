import { input, operation } from "@danvan/core/problems/vi";

/** Said by every element. */
export const failures = {
  failures: {
    offline: operation.offline,
    timeout: operation.timeout,
    unreachable: operation.unreachable,
    "endpoint-wrong": operation["endpoint-wrong"],
    "part-missing": operation["part-missing"],
    "answer-unreadable": operation["answer-unreadable"],
    "too-many-requests": input["too-many-requests"],
    "work-wanted": input["work-wanted"],
    server: "Hệ thống của cơ quan đang gặp sự cố. Thử lại sau ít phút, hoặc đến trực tiếp cơ quan.",
    refused: "Hệ thống không nhận (mã {code}). Nếu thử lại vẫn vậy, hãy báo cơ quan mã này.",
  } as Record<string, string>,
};

export type FailureWords = typeof failures;
