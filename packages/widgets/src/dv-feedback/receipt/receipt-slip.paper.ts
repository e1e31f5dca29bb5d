/** The printed slip: black on white, the code large enough to be typed at arm's length, the picture 30 mm wide. */
export const slipPaper = `
  @page { margin: 15mm }
  body { margin: 0; color: #000; background: #fff; font: 12pt/1.4 system-ui, sans-serif }
  section { max-width: 160mm; break-inside: avoid }
  h2 { margin: 0; font-size: 18pt }
  h3 { margin: 6mm 0 2mm; font-size: 13pt }
  p { margin: 1.5mm 0 }
  hr { margin: 4mm 0; border: 0; border-top: 1px dashed #000 }
  ol { margin: 0; padding-left: 6mm }
  .code { font: 700 24pt ui-monospace, monospace }
  .secret { font-size: 18pt }
  .date { font-size: 16pt; font-weight: 700 }
  .qr { width: 30mm; height: 30mm }
  .no-print, .why { display: none }
`;
