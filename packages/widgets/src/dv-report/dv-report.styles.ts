import { css } from "lit";

export const styles = css`
  .dv {
    max-width: var(--dv-width, 56rem);
  }
  .loading {
    min-height: 12rem;
  }
  header {
    display: grid;
    gap: 4px;
  }
  .rates,
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .figures {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 20px 12px;
    padding-block: 20px;
    border-block: 1px solid var(--_line);
  }
  @container (min-width: 36rem) {
    .rates {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .figures {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 52rem) {
    .figures {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
  .rates > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
    padding: 18px 20px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  dt {
    font-weight: 600;
  }
  .figures dt {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .figures dd:not(.change) {
    font-size: min(1.5em, 8cqi);
    font-weight: 700;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  dd.change {
    font-size: 0.9375em;
  }
  .big {
    color: var(--_accent);
    font-size: min(2.25em, 16cqi);
    font-weight: 750;
    line-height: 1.25;
    letter-spacing: -0.02em;
  }
  .none {
    padding-block: 0.45em;
    color: var(--_muted);
    font-size: 1.25em;
    letter-spacing: 0;
  }
  .picker {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
  }
  .picker .field {
    flex: 1 1 12em;
    min-width: 0;
    max-width: 27em;
  }
  #wrong {
    flex: 1 0 100%;
  }
  #wrong:not(.error) {
    margin-top: -12px; /* nothing to read takes no room, but is there to be announced in */
  }
  figure {
    margin: 0;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: baseline;
    justify-content: space-between;
    margin-bottom: 12px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .legend li {
    display: flex;
    gap: 8px;
    align-items: center;
    margin: 0;
  }
  .parts {
    display: block;
    width: 100%;
    margin-bottom: 8px;
    border-radius: 4px;
  }
  .legend svg {
    flex: none;
    border-radius: 3px;
  }
  .full {
    fill: var(--_accent);
  }
  .ground {
    fill: var(--_surface);
  }
  .parts rect,
  .legend rect {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .parts rect.failed,
  .legend rect.failed {
    fill: var(--_danger, var(--_ink));
    stroke: var(--_danger, var(--_ink));
  }
  .parts rect.none,
  .legend rect.none {
    fill: var(--_surface);
    stroke: var(--_edge);
  }
  pattern rect {
    stroke: none !important;
  }
  .legend span::before {
    content: "";
    display: inline-block;
    width: 0.8em;
    height: 0.8em;
    margin-inline-end: 8px;
    border: 2px solid var(--_accent);
    border-radius: 3px;
    forced-color-adjust: none;
  }
  .legend .answered::before {
    background: var(--_accent);
  }
  .legend .running::before {
    background: repeating-linear-gradient(-45deg, var(--_accent) 0 2px, transparent 2px 5px);
  }
  .plot {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px;
  }
  .scale,
  .chart text {
    color: var(--_muted);
    font-size: 14px;
    line-height: 24px;
  }
  .scale {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    height: 204px; /* its first and last line are centred on the chart's */
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .chart {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .chart text {
    fill: var(--_muted);
    text-anchor: middle;
  }
  .chart line {
    stroke: var(--_line);
  }
  .chart rect {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .chart .answered:not(.running) {
    fill: var(--_accent);
  }
  .chart .received {
    fill: var(--_surface);
  }
  .chart .received.running {
    stroke-dasharray: 4 3;
  }
  @media (forced-colors: active) {
    rect.full,
    rect.failed,
    .chart .answered:not(.running) {
      fill: CanvasText !important;
    }
    rect.ground,
    rect.none,
    .chart .received {
      fill: Canvas !important;
    }
    rect {
      stroke: CanvasText !important;
    }
    .chart text {
      fill: CanvasText;
    }
    .legend span::before {
      border-color: CanvasText;
    }
    .legend .answered::before {
      background: CanvasText;
    }
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 10px min(8px, 1.5cqi);
    border-bottom: 1px solid var(--_line);
    text-align: end;
  }
  th:first-child {
    text-align: start;
  }
  tbody th {
    font-weight: 400;
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light !important; /* paper is white; its ink is not to be wasted on a dark page */
    }
    .dv {
      padding: 0;
    }
    .picker,
    figure summary {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .rates > div {
      border: 1px solid var(--_line);
    }
    .legend span::before {
      print-color-adjust: exact;
    }
    .plot,
    tr,
    li,
    dl > div {
      break-inside: avoid;
    }
    h2,
    h3,
    summary {
      break-after: avoid;
    }
  }
`;
