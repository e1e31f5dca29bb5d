import type { ConsentNotice, PublicCase, Result } from "@danvan/core";
import type { Requester } from "../access/requester.js";
import type { FileContent } from "../case/file.js";
import type { Context } from "../context/context.js";
import { following } from "../life/followed.js";
import { publicCase } from "./case.js";
import { publicFile } from "./file.js";
import { notice } from "./notice.js";

/** What anybody may read, or whoever has a code. */
export interface PublicServices {
  /**
   * What a person reads before consenting.
   *
   * @param version one that a consent names. Default: the current one
   */
  notice(agency: string, version?: string): Promise<Result<ConsentNotice>>;
  /** @param requester only with the right secret are the sender's own files and consent shown */
  publicCase(agency: string, code: string, requester?: Requester): Promise<Result<PublicCase>>;
  publicFile(agency: string, code: string, id: string, requester?: Requester): Promise<Result<FileContent>>;
}

export const publicServices = (context: Context): PublicServices => {
  const follow = following(context);
  return {
    notice: (agency, version) => notice(context, agency, version),
    publicCase: follow(publicCase),
    publicFile: follow(publicFile),
  };
};
