/** A promised date and why it is that date. */
export const due = {
  dueTitle: "Hẹn trả lời chậm nhất",
  dueNone: "Chưa hẹn ngày: bộ quy tắc của cơ quan chưa có thời hạn cho loại ý kiến này.",
  dueSource: "Căn cứ:",
  dueWhy: "Vì sao là ngày này?",
  dueIllustrative: "Mức minh họa của bản trình diễn, không phải quy định",
  dueUnverified: "Thời hạn chưa được đối chiếu với văn bản gốc",
};

export type DueWords = typeof due;
