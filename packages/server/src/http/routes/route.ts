import type { read, ProblemCode } from "@danvan/core";
import type { HeldBytes } from "../../limit/byte-budget.js";
import type { Gates } from "../../limit/gates.js";
import type { Action, Caller } from "../../services/access/policy.js";
import type { Services } from "../../services/services.js";
import type { Pages } from "../pages/pages.js";

/** A schema of the wire, such as `NewRating`. */
export type Schema = Parameters<typeof read>[0];

/** One address and method of the public API: what goes in and out, what can be wrong, and who may call it. */
export interface Route {
  /** Names the route. `act` stands for every action of `OfficerAction`. */
  readonly action: Action | "act";
  /** Names it apart from other routes of the same action. Default: the action. */
  readonly operation?: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** From the root, with `:name` for each part that varies. */
  readonly path: string;
  /** The JSON body, or the query of a GET; `bytes` of a file; `null` when nothing goes in. */
  readonly in: Schema | "bytes" | null;
  /** The call bears the token of a session: `authorization: Bearer …`. */
  readonly token?: true;
  /** A JSON call that a limit keeps out may pass for some work, where that is switched on: `ProofGate`. */
  readonly proof?: true;
  /** The plain form may send the same fields, and is answered with a page. */
  readonly form?: true;
  /** The JSON body may come as the field `part` of a multipart form, with files beside it. */
  readonly files?: true;
  /** The JSON answer, the `bytes` of a file, a feed (RFC 4287), or an archive (`tar`). */
  readonly out: Schema | "bytes" | "atom" | "tar";
  /** 201 when something is there now that was not; a repeated call is answered with 200. */
  readonly status: 200 | 201;
  /** The codes a call may be answered with, beside `UNIVERSAL_PROBLEMS`. */
  readonly problems: readonly ProblemCode[];
  readonly roles: readonly Caller[];
  answer(call: Call): Promise<Response>;
}

/**
 * What names a route in the document.
 * @example operationName({ action: "inbox", operation: "today" }) // → "today"
 */
export const operationName = ({ action, operation = action }: Pick<Route, "action" | "operation">): string => operation;

/** One request to a route. */
export interface Call {
  readonly request: Request;
  /** The parts of the path that vary; one that the path does not have is empty. */
  readonly params: { readonly agency: string; readonly code: string; readonly id: string };
  /** What tells one client from another. */
  readonly client: string | undefined;
  /** What the request's body takes of the memory that all bodies share. */
  readonly held: HeldBytes;
  readonly parts: Parts;
}

/** What every route works with. */
export interface Parts {
  readonly services: Services;
  readonly pages: Pages;
  readonly pageHeaders: Readonly<Record<string, string>>;
  readonly gates: Gates;
  /** Where people reach these routes; what each request says, when it is not known. */
  readonly publicOrigin: URL | undefined;
  onFault(cause: unknown): void;
}

/** What any route may be answered with. */
export const UNIVERSAL_PROBLEMS: readonly ProblemCode[] = [
  "agency-not-found",
  "method-not-allowed",
  "internal",
  "store-unavailable",
  "store-busy",
];

/** What may be wrong with a JSON body, and with how often one comes. */
export const BODY_PROBLEMS: readonly ProblemCode[] = [
  "media-type-unsupported",
  "body-too-large",
  "body-not-utf8",
  "body-incomplete",
  "body-not-json",
  "input-invalid",
  "too-many-requests",
];

/** What may be wrong with the code of a case. */
export const CODE_PROBLEMS: readonly ProblemCode[] = [
  "code-incomplete",
  "code-character-unknown",
  "code-mistyped",
  "case-not-found",
  "too-many-requests",
];

/** What may be wrong with a case and the secret of its receipt. */
export const SENDER_PROBLEMS: readonly ProblemCode[] = [...CODE_PROBLEMS, "receipt-secret-wrong"];

/** What may be wrong with the token of an officer's call, or with what its officer may do. */
export const OFFICER_PROBLEMS: readonly ProblemCode[] = ["session-missing", "role-missing"];

/** What files that come whole may be refused for. */
export const WHOLE_FILE_PROBLEMS: readonly ProblemCode[] = [
  "too-many-files",
  "file-too-large",
  "file-type-unsupported",
  "files-full",
];

/**
 * What many routes may be answered with, for a documentation that says it once.
 * @example Object.keys(PROBLEM_GROUPS).length > 0 // → true
 */
export const PROBLEM_GROUPS = {
  "any route": UNIVERSAL_PROBLEMS,
  "a JSON body": BODY_PROBLEMS,
  "a code": CODE_PROBLEMS,
  files: WHOLE_FILE_PROBLEMS,
  "an officer": OFFICER_PROBLEMS,
};

/** The address of an agency; every route begins with it. */
export const AGENCY = "/api/v1/agencies/:agency";
export const CASE = `${AGENCY}/cases/:code` as const;
