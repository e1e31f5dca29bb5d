/** What a message is about, and what was answered alike. */
export const matter = {
  positionAsk: "Lấy vị trí của tôi",
  positionHint: "Chỉ cán bộ xử lý đọc được, để tìm đúng chỗ. Không bắt buộc.",
  positionTaken: "Sẽ gửi kèm vị trí: {position}",
  positionRemove: "Bỏ vị trí",
  positionAnswers: {
    wait: "Đang hỏi vị trí của máy này…",
    refused: "Máy này không cho trang biết vị trí. Ghi địa chỉ ở trên là đủ.",
    none: "Máy này chưa tìm được vị trí. Thử lại, hoặc ghi địa chỉ ở trên là đủ.",
  },
  fieldTitle: "Việc thuộc lĩnh vực nào?",
  fieldGuess: "Để cơ quan xếp giúp",
  fieldGuessed: "{name} (đoán theo lời viết)",
  similarTitle: "Việc tương tự đã trả lời ({count})",
  similarWithheld: "Nội dung không đăng",
};

export type MatterWords = typeof matter;
