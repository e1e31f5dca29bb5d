import { problemSentence, type Problem, type ProvinceReport, type Result } from "@danvan/core";
import { storeProblem, type OnRead } from "@danvan/server";
import { html } from "../../kit/view/html.js";
import type { OversightView } from "../oversight-view.js";
import { consolidated, consolidationFrame, notConsolidated, readingHead, readingLine } from "./consolidation-page.js";

const sentencesOf = ({ lang }: OversightView, problems: readonly Problem[]) =>
  problems.map((one) => problemSentence(one, lang));

/** Where the page is cut: what stands before it leaves at once. */
const CUT = "<!--read-->";

/**
 * The page of the consolidation, sent while the reports are read: which unit it is at, then the whole. It needs no script, and whoever leaves
 * the page ends the reading.
 *
 * @param read begins the reading
 * @param onFault told of a fault that ends it
 */
export function consolidationStream(
  view: OversightView,
  year: number,
  read: (onRead: OnRead) => Promise<Result<ProvinceReport>>,
  onFault: (cause: unknown) => void,
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
      const report = read(async (unit) => {
        send(readingLine(view, unit).toString());
        // What was sent goes on its way, and others are answered, before the next one is opened.
        await new Promise((next) => setTimeout(next, 0));
        return !isLeft;
      });
      const shown = report.then(
        (made) => (made.ok ? consolidated(view, made.value) : notConsolidated(sentencesOf(view, made.problems))),
        (cause: unknown) => {
          // The status has left: the page itself says that it ended.
          onFault(cause);
          const problem = storeProblem(cause);
          return notConsolidated(problem ? sentencesOf(view, [problem]) : [view.messages.failed.text]);
        },
      );
      send((await shown).toString());
      send(tail);
      if (!isLeft) stream.close();
    },
    cancel() {
      isLeft = true;
    },
  });
}
