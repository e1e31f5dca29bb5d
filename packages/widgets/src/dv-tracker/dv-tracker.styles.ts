import { css } from "lit";

export const styles = css`
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  @container (min-width: 480px) {
    .search {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  .code {
    font-family: ui-monospace, monospace;
    font-weight: 600;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  article {
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }
  header {
    display: grid;
    gap: 8px;
  }
  .answer {
    display: grid;
    gap: 8px;
    padding: 18px 20px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 4px var(--_radius) var(--_radius) 4px;
    background: var(--_soft);
  }
  dv-rating {
    --dv-padding: 20px;
    --dv-surface: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .history {
    margin-top: 12px;
    padding: 0;
    list-style: none;
  }
  .history li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
    margin: 0;
    padding: 0 0 16px 26px;
  }
  .history li::before {
    content: "";
    position: absolute;
    inset: 0.45em auto auto 0;
    width: 12px;
    height: 12px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .history li:last-child::before {
    background: var(--_accent);
  }
  .history li:not(:last-child)::after {
    content: "";
    position: absolute;
    inset: calc(0.45em + 12px) auto -0.45em 5px;
    border-inline-start: 2px solid var(--_line);
  }
  .words {
    white-space: pre-line;
  }
`;
