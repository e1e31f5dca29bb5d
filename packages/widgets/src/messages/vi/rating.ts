import { input, intake } from "@danvan/core/problems/vi";
import { ratings } from "@danvan/core/vocabulary/vi";
/** <dv-rating> */
export const rating = {
  ratings,
  ratingTitle: "Mức độ hài lòng với trả lời này",
  ratingHint: "Đánh giá ẩn danh: người trả lời không biết ai đã chấm. Mỗi trả lời chỉ tính lần chấm đầu tiên.",
  visitTitle: "Mức độ hài lòng với lần phục vụ này",
  visitHint: "Đánh giá ẩn danh: chỉ ghi lại mức độ và tháng, không ghi ai đã chấm.",
  chosen: "Đã chọn “{level}”, chưa gửi. Bấm “Gửi đánh giá” để gửi.",
  commentTitle: "Muốn nói thêm",
  commentHint: "Không ghi họ tên, số điện thoại, số căn cước.",
  optional: "không bắt buộc",
  rate: "Gửi đánh giá",
  rating: "Đang gửi, xin đợi…",
  levelRequired: input["field-required@level"],
  ratingUnsure:
    "Chưa có xác nhận của cơ quan. Mức đã chọn vẫn còn ở đây; bấm gửi lại, có gửi mấy lần cũng chỉ tính một.",
  ratingFailed: "Chưa gửi được đánh giá.",
  ratingRefused: {
    "rated-before": intake["rated-before"],
    "event-not-allowed": intake["event-not-allowed"],
    "guided-kind": intake["guided-kind@comment"],
  } as Record<string, string>,
  ratingThanks: "Đã ghi nhận đánh giá: {level}. Xin cảm ơn.",
  ratingUnconfigured: "Trang này chưa được cài đặt đúng nên chưa đánh giá được.",
};

/** The sentences of a rating, by key; `messages` may replace each. */
export type RatingWords = typeof rating;
