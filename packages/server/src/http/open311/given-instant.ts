import { fail, ok, type Result } from "@danvan/core";
import { importInstant } from "../../services/exchange/import/import-instant.js";

/**
 * An instant in a query, as W3C date and time (w3.org/TR/NOTE-datetime), which the specification asks for.
 * @returns UTC ISO text, empty where none is given; or `instant-invalid` with the name of the parameter, also where no zone is named: it could be
 * either of two days
 */
export function givenInstant(query: URLSearchParams, name: string): Result<string> {
  // A plus that was not escaped is a space in a query; some clients leave the colon of the zone out.
  const typed = (query.get(name) ?? "")
    .trim()
    .replace(/ (?=\d\d:?\d\d$)/, "+")
    .replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  if (typed === "") return ok("");
  const instant = importInstant(typed);
  return instant.ok ? instant : fail("instant-invalid", name);
}
