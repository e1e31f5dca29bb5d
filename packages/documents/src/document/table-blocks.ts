import type { Table } from "@danvan/core";
import { gridOf } from "../grid/grid.js";
import type { Block } from "./official-document.js";
import { splitGrid } from "../grid/split-grid.js";

/** A table of a report as it stands on paper: one table, or several where it is too wide. */
export const tableBlocks = (table: Table): Block[] => splitGrid(gridOf(table)).map((grid) => ({ kind: "grid", grid }));
