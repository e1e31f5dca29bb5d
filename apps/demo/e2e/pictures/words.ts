/** What the story says in each language: what is typed, and the names of the fields it is typed into. */
export const words = {
  vi: {
    locale: "vi-VN",
    kind: /Phản ánh/,
    content: "Nội dung",
    text: "Đèn đường trước ngõ 5 không sáng từ đầu tháng.",
    send: "Gửi ý kiến",
    receipt: "Phiếu tiếp nhận",
    name: "Tên đăng nhập",
    password: "Mật khẩu",
    signIn: "Đăng nhập",
    answer: "Câu trả lời",
    answerText: "Đèn đã được thay sáng nay. Cảm ơn bạn đã báo.",
    sendAnswer: "Gửi câu trả lời",
    steps: [
      "1. Người dân viết",
      "2. Phiếu tiếp nhận, ngày hẹn",
      "3. Cán bộ trả lời đúng hạn",
      "4. Người dân theo dõi",
      "5. Mọi người cùng thấy",
    ],
  },
  en: {
    locale: "en-GB",
    kind: /Concern/,
    content: "Your message",
    text: "The street lamp before lane 5 has been dark since the first of the month.",
    send: "Send",
    receipt: "Receipt",
    name: "Name",
    password: "Password",
    signIn: "Sign in",
    answer: "Your answer",
    answerText: "The lamp was replaced this morning. Thank you for telling us.",
    sendAnswer: "Send the answer",
    steps: [
      "1. A citizen writes",
      "2. A receipt with a date",
      "3. An officer answers in time",
      "4. The citizen follows it",
      "5. Everybody sees",
    ],
  },
} as const;

export type Lang = keyof typeof words;
