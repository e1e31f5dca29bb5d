import { css } from "lit";

export const dueStyles = css`
  .due {
    display: grid;
    gap: 6px;
  }
  .date {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
  }
  .why ol {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.4em;
  }
  .why {
    text-align: start;
  }
`;
