/** Large letters, reading aloud, helped entry. */
export const tools = {
  toolBig: "Chữ to",
  toolAloud: "Đọc thành tiếng",
  toolAloudOn: "Đang đọc. Đến ô nào, máy đọc ô đó; chữ đã viết thì không đọc. Bấm lần nữa để thôi.",
  toolNoVoice: "Máy này chưa có giọng đọc tiếng Việt. Thêm giọng đọc trong phần cài đặt của máy, rồi mở lại trang.",
  toolHelped: "Tôi nhập hộ người khác",
  toolHelpedOn: "Tên, điện thoại, email ở dưới là của người được nhập hộ. Trang này không hỏi tên người nhập.",
  /** In place of the form's own words while somebody types for somebody else. */
  forAnother: {
    contactTitle: "Người đó muốn được liên hệ lại?",
    contactHint:
      "Để lại điện thoại hoặc email của người được nhập hộ. Không có vẫn gửi được: đưa người đó mã trên phiếu để xem trả lời.",
    nameTitle: "Họ và tên người được nhập hộ",
    phoneTitle: "Số điện thoại của người được nhập hộ",
    emailTitle: "Email của người được nhập hộ",
  },
};

export type ToolWords = typeof tools;
