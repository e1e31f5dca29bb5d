import { css } from "lit";

/** Headings, lists, badges and promised dates: what is read rather than filled in. */
export const reading = css`
  h2,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2,
  .date {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  ol {
    margin-top: 8px;
    padding-inline-start: 1.4em;
    text-align: start;
  }
  .badge {
    display: inline-block;
    padding: 4px 12px;
    border: 1px solid;
    border-radius: var(--_radius);
    color: var(--_tone, var(--_accent));
    background: color-mix(in srgb, var(--_tone, var(--_accent)) 8%, var(--_surface));
    font-size: 0.9375em;
    font-weight: 600;
  }
  .due {
    display: grid;
    grid-template-columns: minmax(0, 1fr); /* a long number breaks rather than widens */
    gap: 8px;
  }
`;
