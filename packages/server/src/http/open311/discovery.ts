import type { Answer } from "./answer.js";

/** When the addresses of this interface last changed. */
const CHANGED = "2026-11-29T00:00:00Z";

/** Where the interface is (wiki.open311.org/Service_Discovery). */
export const discovery = (address: string, agency: string): Answer => ({
  root: "discovery",
  value: {
    changeset: CHANGED,
    contact: agency,
    key_service: "",
    endpoints: [
      {
        specification: "http://wiki.open311.org/GeoReport_v2",
        url: address,
        changeset: CHANGED,
        type: "production",
        formats: ["text/xml", "application/json"],
      },
    ],
  },
});
