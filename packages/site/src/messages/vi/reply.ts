/** Words of a reply on its way to its sender: approval, recalling, putting right. In Vietnamese; `en/reply.ts` has the same keys. */
export const replyVi = {
  awaits: "Chờ duyệt",
  submit: "Trình duyệt",
  submitHint: "Câu trả lời đi khi người duyệt hoặc thủ trưởng đồng ý.",
  submitted: (who: string, when: string) => `${who} trình lúc ${when}.`,
  waiting: "Đang chờ duyệt",
  waitingHint: "Người gửi chưa đọc được. Trình lại thì lời mới thay lời cũ.",
  again: "Sửa và trình lại",
  refusing: "Trình không tiếp nhận",
  preview: "Xem trước như người gửi đọc",
  previewTitle: "Người gửi sẽ đọc như sau",
  approve: {
    title: "Chờ bạn duyệt",
    own: "Chính bạn viết lời này, nên cần người khác duyệt.",
    text: "Lời gửi đi",
    hint: "Sửa được trước khi duyệt; lời đã trình vẫn được giữ trong hồ sơ.",
    submit: "Duyệt và gửi",
    files: "Tệp đi kèm",
  },
  back: {
    title: "Trả lại để sửa",
    note: "Cần sửa gì",
    hint: "Chỉ cán bộ đọc được.",
    submit: "Trả lại",
    returned: (who: string, when: string) => `${who} trả lại lúc ${when}`,
  },
  recall: {
    held: (when: string) => `Đã ghi nhận. Người gửi xem được từ ${when}; trước lúc đó còn rút lại được.`,
    submit: "Rút lại",
  },
  notify: {
    submit: "Đã báo người gửi",
    told: "Đã báo lúc",
  },
  correct: {
    title: "Đính chính",
    text: "Lời đúng",
    hint: "Người gửi đọc lời này và thấy đã đính chính. Lời cũ được giữ trong hồ sơ, chỉ cán bộ đọc được.",
    submit: "Đăng lời đính chính",
    earlier: "Lời trước khi đính chính",
  },
};

export type ReplyMessages = typeof replyVi;
