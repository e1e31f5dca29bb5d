/** Letters to those who allowed them, in Vietnamese; `en/mail.ts` has the same keys. */
export const mailVi = {
  mail: {
    subject: (agency: string) => `Ý kiến của bạn ở ${agency}`,
    greeting: (agency: string) => `${agency} báo tin về việc bạn đã gửi:`,
    events: {
      received: "đã được tiếp nhận",
      asked: "cơ quan hỏi thêm, chờ bạn trả lời",
      answered: "đã có trả lời",
      "ask-if-done": "cơ quan hỏi: việc đã trả lời nay đã thật sự xong chưa?",
      refused: "không tiếp nhận, có nêu lý do",
    },
    look: (address: string) => `Xem tại ${address}, nhập mã ở trên.`,
    why: "Bạn nhận thư này vì đã đồng ý để cơ quan liên hệ. Rút sự đồng ý ở trang tra cứu, bằng mã riêng trên phiếu tiếp nhận. Thư gửi tự động, không trả lời thư này.",
  },
};

export type MailMessages = typeof mailVi;
