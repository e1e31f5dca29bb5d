import type { NewFeedback } from "@danvan/core";
import * as vi from "../../src/messages/vi.js";
import { report as anyReport } from "../../src/testing/answers.stub.js";

/** What the examples of doc blocks name without making it. */
export const onlyCompiled = [
  "customElements",
  "shrinkField(",
  "letterSheet(",
  "shrinkPhoto(",
  "sendFeedback(",
  "nextFrame(",
  "css`",
  "pictogram(",
];
export const key = "3f2f7a0e-6f6c-4b5a-9a3e-0a8c7f1f2b11";
export const feedback: NewFeedback = {
  key,
  kind: "praise",
  text: "Cảm ơn bộ phận một cửa.",
  consent: { notice: "2026-11", purposes: [] },
  lang: "vi",
};
export const file = new File([], "anh.jpg", { type: "image/jpeg" });
export const store = { open: async (): Promise<string> => "open" };
export const report = anyReport;
export const words = { ...vi.report, ...vi.account };
export const { photos } = vi;
/** A page has it; nothing here does. */
export const field = undefined as unknown as HTMLInputElement;
export const { failures } = vi.failures;
