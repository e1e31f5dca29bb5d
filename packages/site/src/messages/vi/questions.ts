/** Asking a sender for more, and the sender's answer, in Vietnamese; `en/questions.ts` has the same keys. */
export const questionsVi = {
  questions: {
    title: "Cơ quan hỏi thêm bạn",
    before: "Cơ quan đã hỏi thêm",
    asked: "Hỏi lúc",
    supplied: "Bạn đã trả lời lúc",
    lead: "Bạn trả lời ở phần của người gửi bên dưới, bằng mã riêng trên phiếu tiếp nhận.",
    answer: "Câu trả lời của bạn",
    answerHint: "Chỉ cán bộ đọc được điều bạn viết.",
    files: "Ảnh, giấy tờ kèm theo (không bắt buộc)",
    filesHint: "Ảnh JPEG hoặc PDF.",
    submit: "Gửi câu trả lời",
  },
};

export type QuestionsMessages = typeof questionsVi;

/** The same for officers. */
export const askVi = {
  title: "Hỏi thêm người gửi",
  text: "Câu hỏi",
  hint: "Người gửi đọc được ở trang tra cứu và trả lời bằng mã riêng. Đừng hỏi điều đã có trong ý kiến.",
  hold: "Yêu cầu chưa hợp lệ khi thiếu điều này: tạm dừng tính hạn đến khi người gửi trả lời",
  submit: "Gửi câu hỏi",
  awaits: "Chờ người gửi",
  asked: "Đã hỏi thêm người gửi",
  supplied: "Người gửi trả lời",
  waiting: "Người gửi chưa trả lời.",
};

export type AskMessages = typeof askVi;
