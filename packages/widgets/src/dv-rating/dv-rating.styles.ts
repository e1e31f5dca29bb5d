import { css } from "lit";

export const styles = css`
  .levels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  @container (min-width: 640px) {
    .levels {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .choice {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      justify-items: center;
      padding-inline: 8px;
      text-align: center;
    }
  }
  textarea.input {
    min-height: 5em;
  }
`;
