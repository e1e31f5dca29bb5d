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
    "code-incomplete": "Mã chưa đủ. Phần cuối có 10 ký tự, chia làm hai nhóm 5.",
    "code-character-unknown":
      "Mã không bao giờ có ký tự “{character}”. Xem lại trên phiếu: có thể là một chữ hoặc số gần giống.",
    "code-mistyped": "Có ký tự bị gõ sai hoặc đổi chỗ. Đối chiếu lại từng nhóm với phiếu.",
    "case-not-found":
      "Không có việc nào mang mã này ở cơ quan này. Xem lại mã, và xem có đúng trang của cơ quan đã nhận không.",
  } as Record<string, string>,
  failureTitle: "Chưa xem được",
};

export type TrackerWords = typeof tracker;
