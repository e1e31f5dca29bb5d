import { css } from "lit";

/** Sizes inside are in em, so one size moves them all. */
export const toolStyles = css`
  .big {
    font-size: max(1.375em, 22px);
  }
  .tools {
    gap: 8px;
    justify-items: start;
  }
  .tools p:empty {
    display: none;
  }
  .button[aria-pressed="true"] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
