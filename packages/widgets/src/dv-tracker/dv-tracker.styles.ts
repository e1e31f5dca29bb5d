import { css } from "lit";

export const styles = css`
  .code {
    font-family: ui-monospace, monospace;
    font-weight: 600;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  details[open] + p {
    margin-top: 8px;
  }
  .words {
    white-space: pre-line;
  }
`;
