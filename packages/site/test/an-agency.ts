import { promise } from "./promise.ts";

const texts = {
  promiseNote: "Mức minh họa của bài thử.",
  lawfulChannel: "Gặp Chủ tịch trong ngày tiếp công dân.",
  receptions: [{ name: "Ban Tiếp công dân tỉnh" }],
  otherWays: [{ name: "Tổng đài", link: { text: "19009038", href: "tel:19009038" } }],
};

/** An agency as a file of settings has it, with a promise of five working days. */
export const anAgency = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  code: "18073",
  name: "Phường Thành Sen, tỉnh Hà Tĩnh",
  overlays: [promise],
  notices: [{ version: "2026-11", text: { vi: "Thông báo.", en: "Notice." }, url: "/quyen-rieng-tu" }],
  texts: { vi: texts, en: texts },
  ...more,
});
