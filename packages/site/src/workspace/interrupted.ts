import type { FormFields } from "@danvan/server";
import type { Posted } from "../kit/page/posted.js";

/** A form that was sent when nobody was signed in any more: it is done after the sign-in. */
export interface Interrupted {
  /** The own address it was sent to, with its query. */
  readonly address: string;
  readonly fields: FormFields;
  /** Files came with it, which a page cannot keep: they must be chosen again. */
  readonly hadFiles: boolean;
}

const ADDRESS = "viec";
const HAD_FILES = "viec-tep";
/** What the form itself sent, apart from the fields of the sign-in. */
const FIELD = "viec.";
/** Tells the form that is done at last that it came without its files. */
export const FILES_LOST = "tep-chua-luu";
/**
 * What a form of the workspace leads to, with what its address asks for, such as a year; the way in and the way out are no work, and a password
 * is in no page.
 */
const WORK = /^\/lam-viec(?!\/(?:dang-|tai-khoan))(?:\/\w[\w.:-]*)+(?:\?[\w=&.%+~*-]*)?$/;

/** Whether a form that is sent to an own address is work to be done after a sign-in. */
export const isWork = (address: string): boolean => WORK.test(address);

/** Where it goes on to after the sign-in: nothing that anybody typed. */
export const addressed = ({ address, hadFiles }: Interrupted): FormFields => [
  [ADDRESS, address],
  ...(hadFiles ? [[HAD_FILES, "1"] as const] : []),
];

/** What was typed, in the fields that carry it through the sign-in. */
export const carried = ({ fields }: Interrupted): FormFields =>
  fields.map(([name, value]) => [FIELD + name, value] as const);

/** What a sign-in carried; `null` when it carried nothing that is ours. */
export function carriedIn({ field, fields }: Posted): Interrupted | null {
  const address = field(ADDRESS);
  if (!isWork(address)) return null;
  return {
    address,
    hadFiles: field(HAD_FILES) !== "",
    fields: fields.flatMap(([name, value]) =>
      name.startsWith(FIELD) ? [[name.slice(FIELD.length), value] as const] : [],
    ),
  };
}

/** The form as the browser would send it again. */
export function again({ address, fields, hadFiles }: Interrupted, { url, headers }: Request, cookie: string): Request {
  const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
  if (hadFiles) body.set(FILES_LOST, "1");
  const kept = ["host", "origin", "accept-language"].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
  // Addresses inside the workspace begin after its own.
  const at = new URL(address.replace(/^\/lam-viec/, ""), url);
  return new Request(at, { method: "POST", body, headers: [...kept, ["cookie", cookie]] });
}
