import { css } from "lit";

export const fileStyles = css`
  .field.inner {
    gap: 8px;
  }
  .files {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .files li {
    padding-block: 4px;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
  }
  progress {
    width: 100%;
    accent-color: var(--_accent);
  }
`;
