import type { AccountBasis, Calendar, CaseField, ConsentNotice, RuleBook } from "@danvan/core";
import type { Oversight } from "./oversight.js";
import type { MessageGateway } from "./message-gateway.js";
import type { Webhook } from "./webhook.js";

/** An agency as the outside world knows it. */
export interface AgencyName {
  readonly code: string;
  readonly name: string;
}

/** One agency that this server answers for, with the law and the calendar it answers by. */
export interface Deployment {
  readonly agency: AgencyName;
  readonly book: RuleBook;
  readonly calendar: Calendar;
  /**
   * The versions of the consent notice that are known here, oldest first; the last is the current one. A version stays as long as a page
   * or a device may still send it.
   */
  readonly notices: readonly [ConsentNotice, ...ConsentNotice[]];
  /** Web origins whose pages may call the public routes from a script, such as `https://thanhsen.hatinh.gov.vn`. Default: none. */
  readonly origins?: readonly string[];
  /** How many days after a case is closed its contact data is erased. Default: never by itself; no law known to us names a number. */
  readonly contactDays?: number;
  /**
   * How many days after an answer its sender is asked whether it is really done. Default: not asked; the number is the agency's own choice,
   * no law known to us names one.
   */
  readonly askIfDoneDays?: number;
  /** How many days after it happened a message that nobody took is erased. Default: never by itself; it waits for a person. */
  readonly stuckDays?: number;
  /** How many bytes all files of the agency may take on disk. Default: 2 GiB. */
  readonly fileStoreBytes?: number;
  /**
   * Whether an answer or a refusal leaves only when a reviewer or the head has approved it. Default: not, because no law known to us asks
   * for it and an office of one could answer nobody.
   */
  readonly approval?: boolean;
  /** For how many seconds a reply can be recalled before its sender can read it, up to `HOLD_MAX_SECONDS`. Default: 0. */
  readonly holdSeconds?: number;
  /** What cases may be about (lĩnh vực); an empty list for nothing. Default: `DEFAULT_FIELDS` of core. */
  readonly fields?: readonly CaseField[];
  /** Other systems that are told of what happens to cases. Default: none. */
  readonly webhooks?: readonly Webhook[];
  /** Whether those who allowed it are told by mail of what happens to their case. Default: not. */
  readonly mail?: boolean;
  /** Where short messages to those who allowed it leave by, who are told by no mail. Default: nobody is told so. */
  readonly gateway?: MessageGateway;
  /** What the public account says beside the counts of cases: duties by clause, and the score under a rubric. Default: neither. */
  readonly account?: AccountBasis;
  /** Whom it oversees. Default: nobody. */
  readonly oversight?: Oversight;
}

/**
 * A reply counts from when it was given: its sender must not wait long for what counts as an answer already.
 * @example HOLD_MAX_SECONDS / 60 // → 10
 */
export const HOLD_MAX_SECONDS = 600;
