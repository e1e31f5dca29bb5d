/** How one element of an official document is set: size in points, and the decree's allowed range for it. */
export interface TextStyle {
  readonly size: number;
  readonly range: readonly [min: number, max: number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
}

/** The elements that have a style of their own, in the order they stand on the page. */
export type ElementName = keyof typeof styles;

/** A margin in millimetres with its allowed range. */
export interface Margin {
  readonly size: number;
  readonly range: readonly [min: number, max: number];
}

/** Everything about the look of an official document; a new decree is a new profile, not new code. */
export interface DocumentProfile {
  readonly id: string;
  readonly version: number;
  readonly source: { readonly document: string; readonly article: string };
  readonly font: string;
  /** Millimetres. */
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right", Margin>>;
  /** From the upper edge of the paper to the page number, millimetres: inside the top margin. */
  readonly pageNumberFromEdge: number;
  /** Width of the left column of the first page's heading, and of the signature block's, millimetres. */
  readonly leftColumn: number;
  readonly styles: Readonly<Record<ElementName, TextStyle>>;
  /** First line indent in millimetres, gap in points, lines as a multiple of single spacing. */
  readonly paragraph: { readonly firstLine: number; readonly gap: number; readonly lines: number };
  /** Length of the line under an agency's name and under a summary, as a share of the text (the decree: 1/3 to 1/2). */
  readonly ruleShare: number;
  /** Words that the decree fixes. */
  readonly words: {
    readonly nation: string;
    readonly motto: string;
    readonly number: string;
    readonly to: string;
    readonly recipients: string;
    readonly asAbove: string;
    readonly filed: string;
    readonly annex: string;
    /** What closes the text. */
    readonly end: string;
  };
}

const style = (
  size: number,
  range: readonly [number, number],
  marks: Partial<Pick<TextStyle, "bold" | "italic" | "caps">> = {},
): TextStyle => ({ size, range, bold: false, italic: false, caps: false, ...marks });

const styles = {
  nation: style(12, [12, 13], { bold: true, caps: true }),
  motto: style(13, [13, 14], { bold: true }),
  superior: style(12, [12, 13], { caps: true }),
  agency: style(12, [12, 13], { bold: true, caps: true }),
  number: style(13, [13, 13]),
  placeAndDate: style(13, [13, 14], { italic: true }),
  documentType: style(14, [13, 14], { bold: true, caps: true }),
  summary: style(14, [13, 14], { bold: true }),
  to: style(14, [13, 14]),
  basis: style(14, [13, 14], { italic: true }),
  body: style(14, [13, 14]),
  section: style(14, [13, 14], { bold: true, caps: true }),
  point: style(14, [13, 14], { bold: true }),
  authority: style(14, [13, 14], { bold: true, caps: true }),
  signer: style(14, [13, 14], { bold: true }),
  recipientsTitle: style(12, [12, 12], { bold: true, italic: true }),
  recipients: style(11, [11, 11]),
  pageNumber: style(14, [13, 14]),
  annexNumber: style(14, [14, 14], { bold: true }),
  annexTitle: style(14, [13, 14], { bold: true, caps: true }),
  annexAttached: style(14, [13, 14], { italic: true }),
  /** The mark of a draft, which never leaves the agency. */
  draft: style(13, [12, 14], { italic: true }),
  /** Text in tables and notes under them: the decree sets no size for it. */
  table: style(11, [10, 14]),
} as const satisfies Record<string, TextStyle>;

/**
 * The format of Nghị định 30/2020/NĐ-CP, Phụ lục I, with the sizes of its own sample page where it allows a range.
 *
 * Agencies that print at other allowed sizes pass a changed copy; `profileProblems` says when one leaves the range.
 * @example profileProblems(nghiDinh30).length // → 0
 */
export const nghiDinh30: DocumentProfile = {
  id: "nghi-dinh-30-2020",
  version: 1,
  source: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I" },
  font: "Times New Roman",
  page: { width: 210, height: 297 },
  margins: {
    top: { size: 20, range: [20, 25] },
    bottom: { size: 20, range: [20, 25] },
    left: { size: 30, range: [30, 35] },
    right: { size: 15, range: [15, 20] },
  },
  pageNumberFromEdge: 10,
  leftColumn: 67,
  styles,
  paragraph: { firstLine: 12.7, gap: 6, lines: 1.15 },
  ruleShare: 0.42,
  words: {
    nation: "Cộng hòa xã hội chủ nghĩa Việt Nam",
    motto: "Độc lập - Tự do - Hạnh phúc",
    number: "Số:",
    to: "Kính gửi:",
    recipients: "Nơi nhận:",
    asAbove: "Như trên",
    filed: "Lưu: VT",
    annex: "Phụ lục",
    end: "./.",
  },
};
