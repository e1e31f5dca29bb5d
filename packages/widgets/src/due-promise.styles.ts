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
  .badge {
    display: inline-block;
    border: 1px solid var(--_tone, var(--_line));
    background: color-mix(in srgb, var(--_tone, var(--_accent)) 8%, var(--_surface));
    color: var(--_tone, var(--_accent));
    padding: 3px 12px;
    border-radius: 14px;
    font-size: 0.9375em;
    font-weight: 650;
    line-height: 1.4;
  }
`;
