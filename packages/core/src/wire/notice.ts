import * as z from "zod/mini";
import { LIMITS } from "../terms/terms.js";
import { text } from "./fields.js";

/**
 * What a person reads before consenting, in one version (Luật 91/2025/QH15 Điều 9: consent must be provable). `url` leads to the whole
 * notice: absolute, or a path from the root of the server that answers this.
 * @example read(ConsentNotice, { version: "2026-11", text: { vi: "…", en: "…" }, url: "/du-lieu" }).ok // → true
 */
export const ConsentNotice = z.strictObject({
  version: text(LIMITS.noticeVersionMax, 1),
  text: z.strictObject({ vi: text(LIMITS.noticeMax, 1), en: text(LIMITS.noticeMax, 1) }),
  url: z.string().check(z.maxLength(2_000), z.regex(/^(?:https?:\/\/[^\s/]+(?:\/\S*)?|\/(?!\/)\S*)$/)),
});

export type ConsentNotice = z.infer<typeof ConsentNotice>;
