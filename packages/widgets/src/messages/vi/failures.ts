/** Said by every element. */
export const failures = {
  failures: {
    offline: "Máy chưa nối được mạng. Kiểm tra Wi-Fi hoặc dữ liệu di động.",
    timeout: "Đường truyền quá chậm. Nếu được, hãy thử ở nơi sóng khỏe hơn.",
    "answer-unreadable":
      "Hồi âm không phải của cơ quan (thường gặp khi Wi-Fi đòi đăng nhập). Kiểm tra mạng, rồi thử lại.",
    "too-many-requests": "Quá nhiều người gửi cùng lúc. Đợi vài phút, rồi thử lại.",
    server: "Hệ thống của cơ quan đang gặp sự cố. Thử lại sau ít phút, hoặc đến trực tiếp cơ quan.",
    refused: "Hệ thống không nhận (mã {code}). Nếu thử lại vẫn vậy, hãy báo cơ quan mã này.",
  } as Record<string, string>,
};

export type FailureWords = typeof failures;
