import type { Calendar } from "@danvan/core";
import type { Gates, OutboxSink, Services } from "@danvan/server";
import type { MountedSite } from "../kit/view/site.js";

/** What the workspace is given. */
export interface WorkspaceOptions {
  readonly services: Services;
  readonly site: MountedSite;
  readonly calendar: Calendar;
  readonly gates: Gates;
  /** Where a demonstration keeps what it would have sent. Default: it is sent. */
  readonly sink?: Pick<OutboxSink, "messages"> | undefined;
  /** Where people reach this server, such as `https://gopy.example`. Default: what each request says. */
  readonly publicOrigin?: URL | undefined;
  /** The present instant as UTC ISO text. */
  now(): string;
  /** Told of every fault of the program. */
  onFault(cause: unknown): void;
}
