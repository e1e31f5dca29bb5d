import type { Lang } from "@danvan/core";

/** What an Open311 client reads besides the words of core. */
interface Open311Words {
  readonly consentNotice: string;
  readonly lang: string;
  readonly notComplaint: string;
  readonly contactDropped: string;
  readonly mediaDropped: string;
  readonly promised: (date: string) => string;
}

export const WORDS: Readonly<Record<Lang, Open311Words>> = {
  vi: {
    consentNotice:
      "Phiên bản thông báo xử lý dữ liệu mà người gửi đã đọc và đồng ý cho liên hệ. Không có thì thông tin liên hệ không được lưu.",
    lang: "Ngôn ngữ của người gửi: vi hoặc en.",
    notComplaint: "true: người gửi nói rõ nội dung không phải là khiếu nại.",
    contactDropped: "Thông tin liên hệ không được lưu vì chưa có sự đồng ý.",
    mediaDropped: "Có ảnh hoặc liên kết không giữ được.",
    promised: (date) => `Hẹn trả lời: ${date}.`,
  },
  en: {
    consentNotice:
      "Version of the notice that the person read and agreed to be contacted under. Without it contact data is not kept.",
    lang: "Language of the person: vi or en.",
    notComplaint: "true: the person says that this is no complaint.",
    contactDropped: "Contact data was not kept, for nobody agreed to it.",
    mediaDropped: "Some pictures or links could not be kept.",
    promised: (date) => `An answer is promised by ${date}.`,
  },
};
