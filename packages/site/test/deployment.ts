import { must, prepare, ruleBook } from "@danvan/core";
import {
  calendarAsKnownOn,
  directive,
  dutyMeasures,
  indicators,
  qd766Group5,
  statutoryDeadlines,
} from "@danvan/core/data";
import type { Deployment } from "@danvan/server";
import type { SiteTexts } from "../src/index.ts";
import { promise } from "./promise.ts";

/** A ward with a promise of its own beside the law, as an agency may make one. */
export const thanhSen: Deployment = {
  agency: { code: "18073", name: "Phường Thành Sen, tỉnh Hà Tĩnh" },
  book: must(ruleBook(statutoryDeadlines, [promise])),
  calendar: calendarAsKnownOn(),
  notices: [
    { version: "old", text: { vi: "Thông báo cũ.", en: "Old notice." }, url: "/quyen-rieng-tu" },
    {
      version: "test",
      text: { vi: "Ai giữ dữ liệu.\nBạn được rút lại.", en: "Who keeps it." },
      url: "/quyen-rieng-tu",
    },
  ],
  account: {
    directive,
    parties: ["commune-committee"],
    indicators,
    measures: dutyMeasures,
    figures: [],
    scorer: prepare(qd766Group5, indicators),
  },
};

const texts: SiteTexts = {
  banner: { label: "Trang thử", text: "không của cơ quan nào." },
  promiseNote: "Mức minh họa của bài thử.",
  lawfulChannel: "Gặp Chủ tịch trong ngày tiếp công dân.",
  receptions: [{ name: "Ban Tiếp công dân tỉnh", text: "Nơi tiếp nhận của cấp tỉnh." }],
  otherWays: [{ name: "Tổng đài", link: { text: "19009038", href: "tel:19009038" } }],
};
export const TEXTS = { vi: texts, en: { ...texts, banner: { label: "Test site", text: "of no agency." } } };
