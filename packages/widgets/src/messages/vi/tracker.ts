import { input, intake } from "@danvan/core/problems/vi";
import { statuses } from "@danvan/core/vocabulary/vi";

/** <dv-tracker> */
export const tracker = {
  statuses,
  codeTitle: "Mã tra cứu",
  codeHint: "In trên phiếu tiếp nhận, ví dụ {example}. Gõ chữ hoa, chữ thường, có hay không có gạch đều được.",
  find: "Tra cứu",
  finding: "Đang tìm, xin đợi…",
  secretTitle: "Tôi có mã riêng trên phiếu",
  detailsComing: "Đang tải phần này. Đợi lâu không thấy thì kiểm tra mạng, rồi tải lại trang.",
  codeProblems: {
    "code-incomplete": input["code-incomplete"],
    "code-character-unknown": input["code-character-unknown"],
    "code-mistyped": input["code-mistyped"],
    "case-not-found": intake["case-not-found"],
  } as Record<string, string>,
  failureTitle: "Chưa xem được",
};

/** The sentences of the tracker, by key; `messages` may replace each. */
export type TrackerWords = typeof tracker;
