import { AlignmentType, type IParagraphStyleOptions } from "docx";
import type { GridColumn } from "../grid/grid.js";
import type { DocumentProfile } from "../profile/profile.js";

type Align = GridColumn["align"];
const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

/** The style of a cell's paragraph: a consolidated report has ten thousand of them, so each says one word instead of four. */
export const cellStyle = (align: Align, bold: boolean): string => `dv-cell-${align}${bold ? "-bold" : ""}`;

export const GRID_TITLE = "dv-grid-title";
export const GRID_NOTE = "dv-grid-note";

/** The styles of tables: their title, their cells by place and weight, their notes. */
export function cellStyles({ styles }: DocumentProfile): IParagraphStyleOptions[] {
  const size = styles.table.size * 2;
  const named = (id: string, look: Omit<IParagraphStyleOptions, "id" | "name">): IParagraphStyleOptions => ({
    id,
    name: id.replace("dv-", "danvan "),
    basedOn: "Normal",
    ...look,
  });
  const cells = (Object.keys(ALIGN) as Align[]).flatMap((align) =>
    [false, true].map((bold) =>
      named(cellStyle(align, bold), { run: { size, bold }, paragraph: { alignment: ALIGN[align] } }),
    ),
  );
  return [
    ...cells,
    named(GRID_TITLE, {
      run: { size, bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
    }),
    named(GRID_NOTE, { run: { size, italics: true }, paragraph: { spacing: { before: 40 } } }),
  ];
}
