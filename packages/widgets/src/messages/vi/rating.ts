import { ratings } from "@danvan/core/vocabulary/vi";
/** <dv-rating> */
export const rating = {
  ratings,
  ratingTitle: "Mức độ hài lòng với trả lời này",
  ratingHint: "Đánh giá ẩn danh: người trả lời không biết ai đã chấm.",
  visitTitle: "Mức độ hài lòng với lần phục vụ này",
  visitHint: "Đánh giá ẩn danh: chỉ ghi lại mức độ và tháng, không ghi ai đã chấm.",
  chosen: "Đã chọn “{level}”, chưa gửi. Bấm “Gửi đánh giá” để gửi.",
  commentTitle: "Muốn nói thêm",
  commentHint: "Không ghi họ tên, số điện thoại, số căn cước.",
  optional: "không bắt buộc",
  rate: "Gửi đánh giá",
  rating: "Đang gửi, xin đợi…",
  levelRequired: "Chọn một mức độ",
  ratingUnsure:
    "Chưa có xác nhận của cơ quan. Mức đã chọn vẫn còn ở đây; bấm gửi lại, có gửi mấy lần cũng chỉ tính một.",
  ratingFailed: "Chưa gửi được đánh giá.",
  ratingRefused: {
    "rated-before": "Trả lời này đã được đánh giá. Mỗi trả lời chỉ đánh giá một lần.",
    "event-not-allowed": "Chỉ đánh giá được khi đã có trả lời.",
    "guided-kind":
      "Lời nói thêm giống một tố cáo nên không được gửi: luật giữ bí mật danh tính người tố cáo. Hãy gửi đơn hoặc trình bày trực tiếp ở nơi tiếp công dân. Muốn gửi đánh giá, hãy bỏ phần lời đó.",
  } as Record<string, string>,
  ratingThanks: "Đã ghi nhận đánh giá: {level}. Xin cảm ơn.",
  ratingUnconfigured: "Trang này khai báo chưa đúng nên chưa đánh giá được.",
};

export type RatingWords = typeof rating;
