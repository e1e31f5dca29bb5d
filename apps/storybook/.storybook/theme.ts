import { create } from "storybook/theming/create";

/** Storybook's own font lacks many Vietnamese letters; the reader's system has them all. */
const fontBase = 'system-ui, "Noto Sans", sans-serif';

/** The look of Storybook around our pages. */
export const theme = create({
  base: "light",
  brandTitle: "danvan",
  brandUrl: "./",
  brandTarget: "_self",
  fontBase,
  colorPrimary: "#0a5480",
  colorSecondary: "#0a5480",
  textColor: "#17212b",
  textMutedColor: "#3f4a55",
});
