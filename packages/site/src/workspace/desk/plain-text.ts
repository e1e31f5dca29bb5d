import type { Lang } from "@danvan/core";
import type { WorkspaceView } from "../workspace-view.js";
import { plainHints, type PlainHint } from "./plain-words.js";

/** What colleagues write to each other need not be plain. */
const AMONG_OFFICERS: readonly string[] = ["note", "noted"];

/** Why the words of a field may be hard to read for their reader, in sentences; empty for nothing. */
export const plainText = (view: WorkspaceView, field: string, text: string, lang: Lang): string =>
  AMONG_OFFICERS.includes(field)
    ? ""
    : plainHints(text, lang)
        .map((hint) => sentence(view, hint))
        .join(" ");

function sentence({ labels }: WorkspaceView, hint: PlainHint): string {
  const { plain } = labels.desk;
  return hint.type === "sentence" ? plain.sentence(hint.words, hint.begins) : plain[hint.type](hint.found.join(", "));
}
