import type { ProvinceReport, Result } from "@danvan/core";
import type { OnRead } from "@danvan/server";
import { html } from "../../kit/view/html.js";
import type { OversightView } from "../oversight-view.js";
import { consolidated, consolidationFrame, notConsolidated, readingHead, readingLine } from "./consolidation-page.js";

/** Where the page is cut: what stands before it leaves at once. */
const CUT = "<!--read-->";

/**
 * The page of the consolidation, sent while the reports are read: which unit it is at, then the whole. It needs no script, and whoever leaves
 * the page ends the reading.
 *
 * @param read begins the reading
 */
export function consolidationStream(
  view: OversightView,
  year: number,
  read: (onRead: OnRead) => Promise<Result<ProvinceReport>>,
): ReadableStream<Uint8Array> {
  const [head = "", tail = ""] = consolidationFrame(view, year, html`${readingHead(view)}${"\u0000"}`)
    .replace("\u0000", CUT)
    .split(CUT);
  const encoder = new TextEncoder();
  let isLeft = false;
  return new ReadableStream({
    async start(stream) {
      const send = (part: string) => isLeft || stream.enqueue(encoder.encode(part));
      send(head);
      const report = await read(async (unit) => {
        send(readingLine(view, unit).toString());
        // What was sent goes on its way, and others are answered, before the next one is opened.
        await new Promise((next) => setTimeout(next, 0));
        return !isLeft;
      });
      send((report.ok ? consolidated(view, report.value) : notConsolidated(view, report.problems)).toString());
      send(tail);
      if (!isLeft) stream.close();
    },
    cancel() {
      isLeft = true;
    },
  });
}
