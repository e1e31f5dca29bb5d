import { css } from "lit";

export const styles = css`
  .code {
    font-family: ui-monospace, monospace;
    font-weight: 600;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  .words {
    white-space: pre-line;
  }
`;
