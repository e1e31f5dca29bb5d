import { css } from "lit";

/** Headings, lists, badges and promised dates: what is read rather than filled in. */
export const reading = css`
  h2,
  h3,
  ol,
  ul,
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
  }
  h3 {
    font-size: 1.0625em;
  }
  ol {
    margin-top: 8px;
    padding-inline-start: 1.4em;
    text-align: start;
  }
  ul {
    list-style: none;
  }
  li + li {
    margin-top: 8px;
  }
  .warn {
    --_tone: var(--_warn);
  }
  .badge {
    display: inline-block;
    padding: 4px 12px;
    border: 1px solid;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone, var(--_accent)) 8%, var(--_surface));
    font-size: 0.9375em;
    font-weight: 600;
  }
  .panel h3,
  .badge,
  .bad a {
    color: var(--_tone, var(--_accent));
  }
  summary {
    min-height: 44px;
    padding-block: 10px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .due {
    display: grid;
    gap: 8px;
  }
  .out-of-sight {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
