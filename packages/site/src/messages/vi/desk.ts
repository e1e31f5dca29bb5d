/** Words of what officers keep at hand, in Vietnamese; `en/desk.ts` has the same keys. */
export const deskVi = {
  keep: "Giữ nháp",
  kept: (when: string) => `Bản nháp giữ lúc ${when}.`,
  failed: "Chưa giữ được bản nháp. Chữ vẫn ở đây; máy giữ lại khi gõ tiếp.",
  ended: "Phiên làm việc đã hết. Chữ trên trang vẫn còn: bấm gửi, đăng nhập xong thì việc đang làm được gửi tiếp.",
  earlier: "Bản nháp ở cửa sổ khác của bạn",
  unsent: "Bản nháp chưa gửi của bạn",
  unsentHint: "Vụ việc đã đổi trong lúc bạn viết nên lời này không gửi được từ đây. Chép lại nếu còn cần.",
  orphan: "Lời bạn viết dở đã được giữ làm bản nháp.",
  drop: "Bỏ bản nháp",
  writing: (name: string, since: string) => `${name} đang viết ở vụ việc này từ ${since}.`,
  writingHere: (name: string, since: string) => `${name} đang viết ở trang này từ ${since}.`,
  saved: "Lời đang lưu ở đây",
  unsentHere: "Lời này không gửi được từ trang này nữa. Chép lại nếu còn cần.",
  changed: (what: string, who: string | null, when: string) =>
    `Vụ việc vừa thay đổi: ${what}${who === null ? "" : `, ${who}`}, ${when}.`,
  noted: (who: string | null, when: string) => `Có ghi chú mới${who === null ? "" : ` của ${who}`}, ${when}.`,
  related: { title: "Có thể trùng hoặc lặp lại", sameSender: "Cùng người gửi", samePlace: "Cùng nơi xảy ra" },
  plain: {
    sentence: (words: number, begins: string) =>
      `Câu “${begins}…” có ${words} tiếng: người đọc dễ lạc, nên tách làm hai.`,
    words: (found: string) => `Viết đủ hoặc đổi chữ dễ hơn: ${found}. Người ngoài cơ quan có thể không hiểu.`,
    placeholders: (found: string) => `Còn chỗ chưa điền: ${found}.`,
  },
  listChanged: "Danh sách vừa thay đổi.",
  reload: "Tải lại trang",
  keys: {
    title: "Phím tắt",
    key: "Phím",
    does: "Làm gì",
    acts: {
      next: "Xuống một dòng trong danh sách",
      previous: "Lên một dòng trong danh sách",
      pick: "Chọn hoặc bỏ chọn vụ việc",
      open: "Mở vụ việc",
      search: "Đến ô tìm",
      answer: "Đến ô trả lời",
      note: "Đến ô ghi chú",
      help: "Mở bảng này",
    },
    hint: "Phím tắt không chạy khi đang gõ chữ.",
    off: "Tắt phím tắt",
    close: "Đóng",
    account: "Phím tắt một chữ trong danh sách và vụ việc",
    turnOff: "Tắt phím tắt",
    turnOn: "Bật phím tắt",
    isOn: "Đang bật.",
    isOff: "Đang tắt.",
  },
};

export type DeskMessages = typeof deskVi;
