import { css } from "lit";

export const styles = css`
  .dv {
    padding: 0;
  }
  .slip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 24px clamp(16px, 5cqi, 32px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 6%),
      0 8px 24px rgb(0 0 0 / 8%);
    text-align: center;
  }
  .slip header {
    display: grid;
    gap: 8px;
    justify-items: center;
  }
  .slip .button {
    padding-inline: 14px;
  }
  .slip .actions {
    justify-content: center;
  }
  .agency {
    font-size: 0.9375em;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .tear {
    margin: 8px calc(-1 * clamp(16px, 5cqi, 32px));
    border-top: 2px dashed var(--_line);
  }
  .code {
    font-family: ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", monospace;
    font-size: clamp(1.25em, 6.2cqi, 2em);
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: 0.06em;
    user-select: all;
  }
  .code span {
    white-space: nowrap;
  }
  .next ol {
    display: grid;
    gap: 8px;
    margin-top: 8px;
    padding-inline-start: 1.4em;
  }
  @media print {
    .no-print {
      display: none;
    }
  }
`;
