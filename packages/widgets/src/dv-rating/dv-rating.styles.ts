import { css } from "lit";

export const styles = css`
  .levels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin-top: 12px;
  }
  .choice {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    min-height: 48px;
    padding: 10px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.3;
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 650;
  }
  @container (min-width: 40rem) {
    .levels {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .choice {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      justify-items: center;
      text-align: center;
    }
  }
  textarea.input {
    min-height: 5em;
  }
  .choice input {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
`;
