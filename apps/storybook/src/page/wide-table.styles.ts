import { css } from "lit";

/** A table wider than a phone, which scrolls by itself and not with the page. */
export const wideTableStyles = css`
  .wide {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 8px;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid currentColor;
  }
`;
