import {
  AGENCY_CODE,
  CaseFields,
  ConsentNotice,
  PARTY_IDS,
  problem,
  read,
  type Problem,
  type Result,
} from "@danvan/core";
import {
  HOLD_MAX_SECONDS,
  isWebAddress,
  isWebOrigin,
  plainAddress,
  WEBHOOK_SECRET,
  type MessageField,
} from "@danvan/server";
import * as z from "zod/mini";
import { ReceptionSettings } from "./reception-settings.js";

const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));
const agencyCode = z.string().check(z.regex(AGENCY_CODE));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
/** An own page, or somewhere else; `javascript:` and the like are no place. */
const href = z.string().check(z.maxLength(2_000), z.regex(/^(?:https?:\/\/\S+|tel:[\d+ .-]+|mailto:\S+|\/(?!\/)\S*)$/));

const place = z.strictObject({
  name,
  text: z.optional(sentence),
  link: z.optional(z.strictObject({ text: name, href })),
  where: z.optional(sentence),
});
const texts = z.strictObject({
  banner: z.optional(z.strictObject({ label: name, text: sentence })),
  promiseNote: sentence,
  lawfulChannel: sentence,
  receptions: z.array(place),
  otherWays: z.array(place),
});

/** One segment or more under the address of the server, such as `thanh-sen`. */
const isSegments = (text: string) => /^[a-z0-9][\w.~-]*(?:\/[a-z0-9][\w.~-]*)*$/.test(text);

/** An address of a program, with any path and query; by TLS unless it is allowed to be private, which is asked when it is used. */
const isHttpAddress = (text: string) => /^https?:\/\/[^\s/?#@]+/.test(text) && URL.canParse(text);

const headerName = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/i));
/** No line break: what follows one would be a header of its own. */
const headerText = z.string().check(z.regex(/^[\x20-\x7e]{0,2000}$/));
const messageField: z.ZodMiniType<MessageField> = z.union([
  z.string().check(z.maxLength(2_000)),
  z.number(),
  z.boolean(),
  z.array(z.lazy(() => messageField)),
  z.record(
    z.string(),
    z.lazy(() => messageField),
  ),
]);

/**
 * What whoever runs a server writes about one agency: data alone, so that a file can hold it.
 * @example readAgencies([agency]).ok // → true
 */
export const AgencySettings = z.strictObject({
  /** Code of the administrative list; every code of a case begins with it. */
  code: agencyCode,
  name,
  /** Where people reach it: segments under the server's own address, or a whole address. Default: the server's own. */
  address: z.optional(z.string().check(z.refine((text) => isSegments(text) || isWebAddress(text)))),
  /** Sites of the agency that may call the API and frame the form. */
  origins: z._default(z.array(z.string().check(z.refine(isWebOrigin))), []),
  /** Rules of its own, each at least as strict as the law's; `ruleBook` reads them. */
  overlays: z._default(z.array(z.unknown()), []),
  /** Rules of the law that are applied although nobody has verified them. */
  unverified: z._default(z.array(z.string()), []),
  /** When its offices are open; a rule in working hours needs it. */
  hours: z.optional(z.strictObject({ spans: z.array(z.strictObject({ from: z.string(), to: z.string() })) })),
  /** Every version of the consent notice that a page or a device may still send; the last is the current one. */
  notices: z.array(ConsentNotice).check(z.minLength(1)),
  /** Whose duties its public account shows. Default: none. */
  parties: z._default(z.array(z.enum(PARTY_IDS)), []),
  contactDays: z.optional(z.int().check(z.minimum(1))),
  /** Days after an answer until its sender is asked whether it is really done. Default: not asked. */
  askIfDoneDays: z.optional(z.int().check(z.minimum(1))),
  stuckDays: z.optional(z.int().check(z.minimum(1))),
  fileStoreBytes: z.optional(z.int().check(z.minimum(1))),
  /** A reviewer or the head approves replies before they leave. Default: nobody has to. */
  approval: z.optional(z.boolean()),
  /** For how long a reply can be recalled before its sender can read it. Default: 0. */
  holdSeconds: z.optional(z.int().check(z.minimum(0), z.maximum(HOLD_MAX_SECONDS))),
  /** Whether those who allowed it are told by mail; a server without a mail server writes to nobody. Default: not. */
  mail: z.optional(z.boolean()),
  /** Other systems that are told of what happens to cases, each with a name of its own. */
  webhooks: z.optional(
    z
      .array(
        z.strictObject({
          // `mail` and `text` are what letters and messages are called in the outbox.
          id: z.string().check(z.regex(/^(?!(?:mail|text)$)[a-z0-9][a-z0-9-]{0,49}$/)),
          url: z.string().check(z.maxLength(2_000), z.refine(isHttpAddress)),
          secrets: z.array(z.string().check(z.regex(WEBHOOK_SECRET))).check(z.minLength(1), z.maxLength(2)),
          allowPrivate: z.optional(z.boolean()),
        }),
      )
      .check(z.maxLength(10)),
  ),
  /** What cases may be about (lĩnh vực), with the words by which a text is taken for one; `[]` for nothing. Default: `DEFAULT_FIELDS` of core. */
  fields: z.optional(CaseFields.shape.fields),
  /** When it receives citizens in person. Default: told nowhere. */
  reception: z.optional(ReceptionSettings),
  /** Whom it follows; see `Oversight` of the server. */
  oversight: z.optional(
    z.strictObject({
      area: z.strictObject({ code: agencyCode, name }),
      units: z.optional(z.array(agencyCode)),
      mail: z.optional(z.record(z.string(), z.string().check(z.refine((text) => plainAddress(text) !== null)))),
    }),
  ),
  /** Where short messages leave by, by SMS, Zalo or else, to those who allowed it and left no address. Default: nowhere. */
  gateway: z.optional(
    z.strictObject({
      url: z.string().check(z.maxLength(2_000), z.refine(isHttpAddress)),
      headers: z._default(z.record(headerName, headerText), {}),
      format: z._default(z.enum(["json", "form"]), "json"),
      body: z.record(z.string().check(z.maxLength(100)), messageField),
      allowPrivate: z.optional(z.boolean()),
    }),
  ),
  texts: z.strictObject({ vi: texts, en: texts }),
});
export type AgencySettings = z.infer<typeof AgencySettings>;

/**
 * Reads the agencies of a server, as they stand in its settings.
 *
 * @param path the key that they stand under
 * @returns the agencies, or what is wrong, each with its key, such as `agencies.1.notices.0.text.en`; `agency-repeated` for two of one code
 * or of one address
 * @example readAgencies([{ ...agency, code: "18073" }]) // → { ok: true, value: [{ code: "18073", origins: [], … }] }
 */
export function readAgencies(given: unknown, path = "agencies"): Result<readonly AgencySettings[]> {
  const agencies = read(z.array(AgencySettings).check(z.minLength(1)), given);
  const under = (one: Problem) => problem(one.code, one.path ? `${path}.${one.path}` : path, one.facts);
  if (!agencies.ok) {
    const [first, ...rest] = agencies.problems;
    return { ok: false, problems: [under(first), ...rest.map(under)] };
  }
  const [first, ...rest] = agencies.value.flatMap(({ code, address = "" }, at, all) => {
    const before = all.slice(0, at);
    const twice = (key: string) => problem("agency-repeated", `${path}.${at}.${key}`, { agency: code });
    const repeatsHook = (all[at]!.webhooks ?? []).some(
      ({ id }, place, hooks) => hooks.findIndex((one) => one.id === id) < place,
    );
    return [
      ...(repeatsHook ? [twice("webhooks")] : []),
      ...(before.some((other) => other.code === code) ? [twice("code")] : []),
      ...(before.some((other) => (other.address ?? "") === address) ? [twice("address")] : []),
    ];
  });
  return first ? { ok: false, problems: [first, ...rest] } : agencies;
}
