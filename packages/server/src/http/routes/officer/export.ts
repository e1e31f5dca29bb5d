import { POLICY } from "../../../services/access/policy.js";
import { streamedBytes } from "../../response/streamed-bytes.js";
import { problemResponse } from "../../response/problem-response.js";
import { AGENCY, type Route } from "../route.js";
import { officerRoute } from "./officer-route.js";

/** All data of the agency as one archive, which another server takes in. That it was taken is written into the audit before its first byte. */
export const exportRoute: Route = officerRoute({
  action: "exportAgency",
  method: "GET",
  path: `${AGENCY}/officer/export`,
  in: null,
  out: "tar",
  status: 200,
  problems: [],
  roles: POLICY.exportAgency,
  async take({ params, parts }, actor) {
    const archive = await parts.services.exportAgency(actor);
    if (!archive.ok) return problemResponse(archive.problems);
    return new Response(streamedBytes(archive.value), {
      headers: {
        "content-type": "application/x-tar",
        "content-disposition": `attachment; filename="${params.agency}.tar"`,
      },
    });
  },
});
