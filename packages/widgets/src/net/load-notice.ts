import type { Lang } from "@danvan/core/terms";
import type { Agency, baseOf, request } from "./client.js";

/** What an agency tells about the data before a consent. */
export interface PublicNotice {
  readonly version: string;
  readonly text: Readonly<Record<Lang, string>>;
  readonly url: string;
}

/** What is told about the data before a consent is asked for. */
export interface ShownNotice {
  readonly version: string;
  readonly text: string;
  /** Where the whole of it stands. */
  readonly url: string | undefined;
}

/** The longest version of the wire contract, and more than a notice needs: what is longer is none. */
const VERSION_MAX = 40;
const TEXT_MAX = 4_000;

const isText = (value: unknown, max: number) => typeof value === "string" && value && value.length <= max;

const isNotice = (body: Partial<PublicNotice> | null): unknown =>
  isText(body?.version, VERSION_MAX) && isText(body!.text?.vi, TEXT_MAX) && isText(body!.text!.en, TEXT_MAX);

/** The way to the server. */
export interface Net {
  readonly baseOf: typeof baseOf;
  readonly request: typeof request;
}

/** Asked for once a page and agency. */
const asked: Record<string, Promise<PublicNotice | undefined>> = {};

/**
 * The notice of an agency, as its server has it now or had it earlier on this page.
 * @param net what asks: this comes with a part of the form, which has no way to the server of its own
 * @param isNeeded asks again where none has come, or what is here is known to be old
 * @returns `undefined` when none can be had now
 */
export function loadNotice(net: Net, at: Agency, isNeeded: boolean | undefined): Promise<PublicNotice | undefined> {
  const url = `${net.baseOf(at)}/notice`;
  if (isNeeded || !asked[url])
    asked[url] = net
      .request<PublicNotice>(url, undefined, isNotice)
      .then((outcome) => (outcome.ok ? outcome.value : undefined));
  return asked[url];
}
