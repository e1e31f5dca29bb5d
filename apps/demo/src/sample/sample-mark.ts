import type { ConsentNotice } from "@danvan/core";
import type { AgencySettings } from "@danvan/site";

/** What everybody in a sample has read: kept in the database, so that a server which opens it knows that nobody sent what is in it. */
export const SAMPLE_NOTICE: ConsentNotice = {
  version: "sample-data",
  text: { vi: "Dữ liệu mẫu: do máy tạo ra, không ai gửi.", en: "Sample data: made by a program, sent by nobody." },
  url: "/quyen-rieng-tu",
};

const BANNERS = {
  vi: {
    label: "Dữ liệu mẫu",
    text: "danvan, không phải trang chính thức. Vụ việc và số liệu ở đây do máy tạo ra, không phải của cơ quan nào. Đừng gửi thông tin thật.",
  },
  en: {
    label: "Sample data",
    text: "of danvan, not an official site. Cases and figures here were made by a program and are no agency's. Do not send real information.",
  },
};

/** An agency whose database holds a sample: every page of its site says so. */
export const markedAsSample = (agency: AgencySettings): AgencySettings => ({
  ...agency,
  notices: [SAMPLE_NOTICE, ...agency.notices],
  texts: { vi: { ...agency.texts.vi, banner: BANNERS.vi }, en: { ...agency.texts.en, banner: BANNERS.en } },
});
