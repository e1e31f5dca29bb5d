import type { AgencySettings } from "@danvan/site";
import { PROMISED_DAYS } from "./promised-days.ts";

/** What stands on the pages of this demonstration alone. Addresses, phones and hours are left open: none is invented. */
export const siteTexts: AgencySettings["texts"] = {
  vi: {
    banner: {
      label: "Trang trình diễn",
      text: "danvan, không phải trang chính thức. Đừng gửi thông tin thật.",
    },
    promiseNote: `Hạn ${PROMISED_DAYS} ngày làm việc là mức minh họa của bản trình diễn, không phải quy định. Riêng yêu cầu cung cấp thông tin: thời hạn của Luật Tiếp cận thông tin có hiệu lực từ 01/09/2026 chưa được kiểm chứng ở đây.`,
    lawfulChannel:
      "Gặp Chủ tịch Ủy ban nhân dân phường trong ngày tiếp công dân, hoặc đến Ban Tiếp công dân tỉnh Hà Tĩnh.",
    receptions: [
      {
        name: "Ngày tiếp công dân của Chủ tịch Ủy ban nhân dân phường",
        text: "Ít nhất 2 ngày mỗi tháng, áp dụng từ 01/07/2026 (Luật Tiếp công dân, sửa đổi bởi Luật 136/2025/QH15).",
      },
      {
        name: "Ban Tiếp công dân tỉnh Hà Tĩnh",
        text: "Nơi tiếp nhận của cấp tỉnh.",
      },
    ],
    otherWays: [
      {
        name: "i-HaTinh",
        text: "Ứng dụng Công dân số Hà Tĩnh, mục Phản ánh hiện trường. Tổng đài",
        link: { text: "19009038", href: "tel:19009038" },
      },
      {
        name: "Cổng Dịch vụ công quốc gia",
        text: "Mục Phản ánh kiến nghị, đăng nhập bằng tài khoản định danh điện tử.",
        link: { text: "dichvucong.gov.vn", href: "https://dichvucong.gov.vn" },
      },
    ],
  },
  en: {
    banner: {
      label: "Demonstration",
      text: "of danvan, not an official site. Do not send real information.",
    },
    promiseNote: `The limit of ${PROMISED_DAYS} working days is illustrative, made for this demonstration; it is not a regulation. For requests for information: the time limits of the Law on Access to Information in force since 1 September 2026 have not been verified here.`,
    lawfulChannel:
      "See the Chair of the ward People's Committee on a reception day, or go to the Citizen Reception Board of Hà Tĩnh province.",
    receptions: [
      {
        name: "Reception days of the Chair of the ward People's Committee",
        text: "At least 2 days a month since 1 July 2026 (Law on Citizen Reception as amended by Law 136/2025/QH15).",
      },
      {
        name: "Citizen Reception Board of Hà Tĩnh province (Ban Tiếp công dân tỉnh)",
        text: "The provincial reception office.",
      },
    ],
    otherWays: [
      {
        name: "i-HaTinh",
        text: "The digital citizen app of Hà Tĩnh, section Phản ánh hiện trường. Hotline",
        link: { text: "19009038", href: "tel:19009038" },
      },
      {
        name: "National Public Service Portal",
        text: "Section Phản ánh kiến nghị, signing in with an electronic identity account.",
        link: { text: "dichvucong.gov.vn", href: "https://dichvucong.gov.vn" },
      },
    ],
  },
};
