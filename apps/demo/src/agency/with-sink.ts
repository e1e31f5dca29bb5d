import type { AgencySettings } from "@danvan/site";

/** Signs what the demonstration would have sent; it opens nothing. */
const SECRET = "whsec_dHJpbmgtZGllbi1raG9uZy1waGFpLWJpLW1hdA==";

/** An agency that tells everybody there is to tell, for a server that keeps what it would send. The names resolve nowhere (RFC 2606). */
export const withSink = (agency: AgencySettings): AgencySettings => ({
  ...agency,
  mail: true,
  webhooks: [{ id: "he-thong-khac", url: "https://he-thong-khac.example/danvan", secrets: [SECRET] }],
  gateway: {
    url: "https://cong-tin-nhan.example/gui",
    headers: {},
    format: "json",
    body: { to: "{to}", text: "{text}", id: "{id}" },
  },
});
