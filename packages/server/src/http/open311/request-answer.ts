import { VOCABULARY, type Lang, type PublicCase } from "@danvan/core";
import type { Value } from "./answer.js";
import { WORDS } from "./words.js";

/** What the agency said last: it is all of a case that everybody with its code may read. */
const replyOf = ({ answer, refusal }: PublicCase) => answer ?? refusal;

const isOpen = ({ status }: PublicCase): boolean => ["received", "in-progress", "paused"].includes(status);

/**
 * A case as a service request: every field of the specification, empty where nothing is known or nothing may be told.
 *
 * @param agencyAddress where files are reached
 */
export function requestOf(found: PublicCase, lang: Lang, agencyAddress: string): Record<string, Value> {
  const { code, kind, agency, due, receivedAt, timeline } = found;
  // Of the agency's own files: the sender's are theirs.
  const picture = found.files.find(({ from, type }) => from === "agency" && type === "image/jpeg");
  return {
    service_request_id: code,
    status: isOpen(found) ? "open" : "closed",
    status_notes: replyOf(found)?.text ?? "",
    service_name: VOCABULARY[lang].kinds[kind],
    service_code: kind,
    // The sender's own words, and where it is: nobody's but theirs and the agency's.
    description: "",
    agency_responsible: agency.name,
    service_notice: due ? WORDS[lang].promised(due.date) : "",
    requested_datetime: receivedAt,
    updated_datetime: timeline.at(-1)?.at ?? receivedAt,
    expected_datetime: due?.at ?? "",
    address: "",
    address_id: "",
    zipcode: "",
    lat: "",
    long: "",
    media_url: picture ? `${agencyAddress}/cases/${code}/files/${picture.id}` : "",
  };
}

/** The history of a case as updates (mySociety's extension, `servicerequestupdates`), the oldest first. */
export function updatesOf(found: PublicCase, from: string, to: string): Record<string, Value>[] {
  const last = found.timeline.findLastIndex(({ type }) => type === "answered" || type === "refused");
  return found.timeline.flatMap(({ type, at }, place) =>
    (from === "" || at >= from) && (to === "" || at <= to)
      ? [
          {
            update_id: `${found.code}-${place + 1}`,
            service_request_id: found.code,
            status: place >= last && last >= 0 && !isOpen(found) ? "closed" : "open",
            external_status_code: type,
            updated_datetime: at,
            description: place === last ? (replyOf(found)?.text ?? "") : "",
            media_url: "",
          },
        ]
      : [],
  );
}
