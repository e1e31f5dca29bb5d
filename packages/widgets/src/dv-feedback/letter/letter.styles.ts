import { css } from "lit";

export const letterStyles = css`
  .letter {
    gap: 16px;
    margin-top: 8px;
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
`;
