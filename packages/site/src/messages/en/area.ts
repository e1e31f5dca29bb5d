import type { AreaMessages } from "../vi/area.js";

export const areaEn: AreaMessages = {
  link: "Results of all units",
  title: (area, year) => `${area}: results of all units in ${year}`,
  lead: "All units together, then each in the order of the list. Nobody is ranked. The year of a report runs from 1 December to 30 November.",
  asOf: (when) => `Figures as of ${when}, counted once a day.`,
  years: "Year",
  months: "By month",
  month: "Month",
  units: "Each unit",
  unit: "Unit",
  counting: "being counted anew",
  kept: "not told",
  none: "none",
  small: "“Not told”: a count so small that one could guess whose it is.",
  data: "Download the data (JSON)",
};
