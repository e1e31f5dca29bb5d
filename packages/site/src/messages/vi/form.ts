/** The feedback form, in Vietnamese; `en/form.ts` has the same keys. */
export const formVi = {
  form: {
    kind: "Bạn muốn gửi gì?",
    text: "Nội dung",
    textHint: "Viết như bạn đang nói, ít nhất 10 ký tự. Đừng ghi số giấy tờ tùy thân.",
    place: "Việc xảy ra ở đâu? (không bắt buộc)",
    placeHint: "Ví dụ: tên đường, tổ dân phố.",
    field: "Việc thuộc lĩnh vực nào? (không bắt buộc)",
    fieldGuess: "Để cơ quan xếp giúp",
    contact: "Muốn được liên hệ lại? (không bắt buộc)",
    contactHint: "Để trống vẫn được trả lời: bạn xem câu trả lời bằng mã.",
    name: "Họ và tên",
    phone: "Số điện thoại",
    email: "Email",
    consent: "Bạn cho phép việc nào? (không bắt buộc)",
    purposes: {
      contact: "Cán bộ dùng thông tin liên hệ ở trên để trao đổi với tôi về việc này.",
      locate: "Cán bộ dùng vị trí máy tôi đã báo để tìm đúng chỗ.",
      publish: "Cơ quan đăng điều tôi viết và câu trả lời, sau khi bỏ mọi thông tin về tôi, để người khác cùng biết.",
    },
    files: "Ảnh hoặc giấy tờ gửi kèm (không bắt buộc)",
    filesHint:
      "Nhiều nhất 5 tệp JPEG hoặc PDF, mỗi tệp không quá 5 MB. Vị trí chụp và thông tin máy ảnh được xóa khỏi ảnh; tệp PDF giữ nguyên, kể cả tên tác giả ghi trong tệp. Đừng gửi giấy tờ tùy thân.",
    filesAgain: "Nếu đã chọn tệp, mời bạn chọn lại: trình duyệt không giữ tệp.",
    helped: "Tôi nhập hộ người khác.",
    privacy: (version: string) => `Đọc thông báo về dữ liệu cá nhân (phiên bản ${version})`,
    meaning: "Bà con muốn tố cáo một người, khiếu nại một quyết định, hay góp ý?",
    meaningHint: "Nếu muốn tố cáo hoặc khiếu nại, hãy gửi theo cách nêu ở đầu trang.",
    meanings: {
      denunciation: "Tố cáo một người",
      complaint: "Khiếu nại một quyết định",
      opinion: "Góp ý, phản ánh",
    },
    submit: "Gửi ý kiến",
    errorTitle: "Chưa gửi được, mời bạn sửa các chỗ sau",
    errorPrefix: "Lỗi",
    unread: (name: string, value: string) =>
      `Trang bạn vừa dùng còn gửi ô “${name}”, cơ quan không nhận riêng ô này: “${value}”. Nếu cần, chép vào Nội dung rồi gửi lại.`,
    kept: "Những gì bạn đã gõ vẫn còn nguyên bên dưới.",
  },
};

export type FormMessages = typeof formVi;
