/** <dv-rating> */
export const rating = {
  ratingTitle: "Mức độ hài lòng với trả lời này",
  ratingHint: "Đánh giá ẩn danh: người trả lời không biết ai đã chấm.",
  /** Best first, as the national survey forms order them. */
  levels: {
    5: "Rất hài lòng",
    4: "Hài lòng",
    3: "Bình thường",
    2: "Không hài lòng",
    1: "Rất không hài lòng",
  } as Record<number, string>,
  commentTitle: "Muốn nói thêm",
  optional: "không bắt buộc",
  rate: "Gửi đánh giá",
  rating: "Đang gửi, xin đợi…",
  levelRequired: "Chọn một mức độ",
  ratingFailed: "Chưa gửi được đánh giá.",
  ratingRefused: {
    "rated-before": "Trả lời này đã được đánh giá. Mỗi trả lời chỉ đánh giá một lần.",
    "event-not-allowed": "Chỉ đánh giá được khi đã có trả lời.",
  } as Record<string, string>,
  ratingThanks: "Đã ghi nhận đánh giá: {level}.",
  ratingUnconfigured: "Trang này khai báo chưa đúng nên chưa đánh giá được.",
};

export type RatingWords = typeof rating;
