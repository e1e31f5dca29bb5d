import { css } from "lit";

export const styles = css`
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .part > p,
  .part > .parts {
    max-width: 46em;
  }
  summary .parts {
    max-width: 16em;
    margin: 6px 0 0;
  }
  .rows li {
    display: grid;
    gap: 4px;
    padding-block: 12px;
    border-top: 1px solid var(--_line);
  }
  .rows li + li {
    margin: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  .sum {
    font-size: 1.25em;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll table {
    min-width: 40rem;
  }
  .absent {
    text-align: start;
  }
  @media print {
    .files {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    .scroll table {
      min-width: 0;
    }
  }
`;
