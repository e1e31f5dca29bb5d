import type { FigureSource } from "../metrics/figure.js";
import type { LocalizedText } from "../terms/localized.js";

/** A “Dân vận khéo” model: registered, carried out, and what came of it. A collective or a post, never a citizen's name. */
export interface ModelEntry {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly field: "economy" | "society" | "security" | "system";
  readonly kind: "collective" | "individual";
  readonly state: "registered" | "active" | "assessed" | "recognised" | "not-recognised" | "multiplied" | "ended";
  readonly source: FigureSource;
}

/**
 * The words of the fields, kinds and states.
 * @example Object.keys(MODEL_WORDS).length > 0 // → true
 */
export const MODEL_WORDS: Readonly<
  Record<ModelEntry["field"] | ModelEntry["kind"] | ModelEntry["state"], LocalizedText>
> = {
  economy: { vi: "kinh tế", en: "economy" },
  society: { vi: "văn hóa - xã hội", en: "culture and society" },
  security: { vi: "quốc phòng - an ninh", en: "defence and security" },
  system: { vi: "xây dựng hệ thống chính trị", en: "political system" },
  collective: { vi: "tập thể", en: "collective" },
  individual: { vi: "cá nhân", en: "individual" },
  registered: { vi: "đã đăng ký", en: "registered" },
  active: { vi: "đang thực hiện", en: "being carried out" },
  assessed: { vi: "đã đánh giá", en: "assessed" },
  recognised: { vi: "được công nhận", en: "recognised" },
  "not-recognised": { vi: "chưa được công nhận", en: "not recognised" },
  multiplied: { vi: "được nhân rộng", en: "replicated" },
  ended: { vi: "đã kết thúc", en: "ended" },
};
