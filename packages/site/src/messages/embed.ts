import type { Lang } from "@danvan/core";

/** What the pages say that other sites frame or lead to. */
interface EmbedWords {
  readonly own: string;
  readonly agency: (name: string) => string;
  readonly back: (host: string) => string;
}

export const embedWords: Record<Lang, EmbedWords> = {
  vi: {
    own: "Mở biểu mẫu trong trang riêng",
    agency: (name) => `Biểu mẫu của ${name}.`,
    back: (host) => `Quay lại ${host}`,
  },
  en: {
    own: "Open the form on a page of its own",
    agency: (name) => `A form of ${name}.`,
    back: (host) => `Back to ${host}`,
  },
};
