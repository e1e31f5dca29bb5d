import { fail, ok, type Evidence, type Result, type YearPart } from "@danvan/core";
import type { Deployment } from "../../../deployment/deployment.js";
import type { NewYearFile } from "../../../store/year/year-files.js";
import { wholeFiles } from "../../case/file.js";
import type { Context } from "../../context/context.js";

/** A file as it was sent, with what whoever sent it calls it. */
export interface TypedYearFile {
  readonly title: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a line of evidence may be called. */
const TITLE_MAX = 500;

/** The files to keep, looked at and cleaned as those of citizens are. @returns them, or a problem of `wholeFiles` */
export async function yearFilesOf(
  context: Context,
  deployment: Deployment,
  sent: readonly TypedYearFile[],
): Promise<Result<readonly NewYearFile[]>> {
  const bytes = sent.map((one) => one.bytes);
  const files = await wholeFiles(context, deployment, "agency", bytes);
  if (!files.ok) return files;
  const kept = files.value.map(({ id, type, bytes: clean }, at): NewYearFile => {
    const title = sent[at]!.title.normalize("NFC")
      .replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ")
      .trim();
    return { id, title: title.slice(0, TITLE_MAX) || type, type, bytes: clean };
  });
  return kept.length === sent.length ? ok(kept) : fail("file-type-unsupported", "files");
}

/** The part with a line of evidence for each of its new files; its form is read afterwards. */
export function withFiles(typed: unknown, files: readonly NewYearFile[]): unknown {
  if (files.length === 0 || typeof typed !== "object" || typed === null) return typed;
  const { evidence } = typed as { readonly evidence?: unknown };
  const lines = files.map(({ id, title }): Evidence => ({ title, link: null, page: null, section: null, file: id }));
  return { ...typed, evidence: [...(Array.isArray(evidence) ? (evidence as unknown[]) : []), ...lines] };
}

/** Ids of the files that the evidence of a part names. */
export function namedFiles(body: YearPart | null): string[] {
  if (body === null || !("evidence" in body)) return [];
  return body.evidence.flatMap(({ file }) => (file === null ? [] : [file]));
}
