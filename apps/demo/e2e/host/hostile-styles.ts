/** What pages do to what is on them, each on its own: resets, frameworks, themes and mistakes that were met on real sites. */
export const HOSTILE: Readonly<Record<string, { css: string; root?: Record<string, string>; font?: true }>> = {
  "everything unset": { css: "*, ::before, ::after { all: unset !important }" },
  // What a story puts around its element is the page's own, which it may hide.
  "no div is shown": {
    css: "div:not(main div), section, article, form, fieldset, ol, ul { display: none !important }",
  },
  "huge type": { css: "* { font-size: 40px !important }", font: true },
  "tiny root": { css: "html { font-size: 8px } body { font-size: 10px }", font: true },
  "loud type": {
    css: `* { font-family: cursive !important; font-style: italic !important; font-weight: 900 !important; font-variant: small-caps
      !important; letter-spacing: 5px !important; word-spacing: 9px !important; text-transform: uppercase !important; text-align: center
      !important; text-indent: 2em !important; text-shadow: 1px 1px red !important; line-height: 3 !important; color: red !important;
      white-space: nowrap !important; word-break: break-all !important; hyphens: auto !important; cursor: wait !important;
      list-style: square inside !important; border-collapse: collapse !important; -webkit-text-stroke: 1px red !important;
      -webkit-text-fill-color: red !important; accent-color: red !important; caret-color: red !important; tab-size: 1 !important;
      pointer-events: none !important; user-select: none !important }`,
  },
  "red buttons, low fields, no labels": {
    css: `button, summary { background: red !important; text-transform: uppercase !important; border-radius: 0 !important; padding: 0
      !important } input, textarea, select { height: 20px !important; min-height: 0 !important; font-size: 10px !important; appearance:
      none !important } label, legend { display: none !important } fieldset { border: 5px solid !important } p, h2, h3 { margin: 40px
      !important } a { color: inherit !important; text-decoration: none !important } svg, img { max-width: 0 !important }`,
  },
  "our own names taken": {
    css: `.dv, .button, .input, .panel, .field, .stack, .choice, .card, .actions, .muted, .error, .badge, .due, [part], [id], [role]
      { display: none !important; position: fixed !important; color: red !important; margin: 99px !important }
      dv-feedback, dv-tracker, dv-rating, dv-report { display: inline !important; color: red; text-align: right }`,
  },
  "from right to left": { css: "", root: { dir: "rtl" } },
  zoomed: { css: "body { zoom: 2 }" },
  "a reset": {
    css: `*, *::before, *::after { box-sizing: content-box; margin: 0; padding: 0; border: 0 solid; font: inherit; vertical-align:
      baseline; outline: none } ol, ul { list-style: none } button, input, textarea, select { background: transparent; color: inherit;
      appearance: none } svg, img { display: block; max-width: 100% } [hidden] { display: none !important }
      table { border-collapse: collapse; border-spacing: 0 } h1, h2, h3 { font-size: inherit; font-weight: inherit }`,
  },
};

/** What is compared. Widths and heights are the page's to give; the font family is the page's by promise. */
export const COMPARED =
  `display visibility position float opacity transform filter zoom overflow-x overflow-y color background-color
  background-image box-shadow outline-style outline-width accent-color margin-top margin-right margin-bottom margin-left padding-top
  padding-right padding-bottom padding-left border-top-width border-right-width border-bottom-width border-left-width border-top-style
  border-right-style border-bottom-style border-left-style border-top-color border-right-color border-bottom-color border-left-color
  border-top-left-radius border-collapse border-spacing box-sizing min-height min-width max-width font-size font-weight font-style
  font-variant-caps font-stretch line-height letter-spacing word-spacing text-transform text-align text-indent text-shadow
  text-decoration-line white-space-collapse text-wrap-mode word-break overflow-wrap hyphens direction writing-mode text-orientation
  list-style-type tab-size -webkit-text-fill-color -webkit-text-stroke-width caret-color cursor pointer-events user-select appearance
  quotes vertical-align align-items justify-content gap flex-wrap order fill`.split(/\s+/);
