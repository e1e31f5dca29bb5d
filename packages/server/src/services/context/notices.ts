import { ConsentNotice, DanvanError, problem, read } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { NoticeStore } from "../../store/notices.js";

/** Keeps the text of every known version before the first consent that names one. */
export interface NoticeKeeper {
  /** @throws DanvanError `notice-changed` (a version is kept with another text), or what the store throws */
  keep(deployment: Deployment): Promise<void>;
}

/**
 * Writes the notices of each agency once.
 * @example await noticeKeeper(store).keep(deployment)
 */
export function noticeKeeper(store: NoticeStore): NoticeKeeper {
  const kept = new Map<string, Promise<void>>();

  async function write({ agency, notices }: Deployment): Promise<void> {
    const outcome = await store.keepNotices(agency.code, notices);
    if (outcome.outcome === "changed")
      throw new DanvanError(problem("notice-changed", "notices", { agency: agency.code, version: outcome.version }));
  }

  return {
    keep(deployment) {
      const { code } = deployment.agency;
      const writing = kept.get(code) ?? write(deployment);
      kept.set(code, writing);
      // A store that was away for a moment is asked again.
      writing.catch(() => kept.delete(code));
      return writing;
    },
  };
}

/**
 * Looks at the notices of a deployment as at anything else from outside.
 *
 * @throws DanvanError `notice-invalid` (facts: what is wrong with which version), also when two of them share a version
 */
export function checkNotices({ agency, notices }: Pick<Deployment, "agency" | "notices">): void {
  const invalid = (path: string, reason: string) =>
    new DanvanError(problem("notice-invalid", path, { agency: agency.code, reason }));
  if (notices.length === 0) throw invalid("notices", "field-required");
  for (const [index, notice] of notices.entries()) {
    const checked = read(ConsentNotice, notice);
    if (!checked.ok) throw invalid(`notices.${index}.${checked.problems[0].path}`, checked.problems[0].code);
    if (notices.findIndex(({ version }) => version === notice.version) < index)
      throw invalid(`notices.${index}.version`, "repeated");
  }
}
