import {
  isCaseCode,
  kindOf,
  levelOf,
  linksOf,
  wholeHistory,
  type CaseEvent,
  type Kind,
  type Level,
  type Links,
  type PublicCase,
} from "@danvan/core";
import type { AgencyName, Deployment } from "../../deployment/deployment.js";
import type { StoredCase } from "../../store/cases.js";
import { wordsAt } from "../case/reply.js";
import type { Context } from "../context/context.js";
import { kindsOf, levelsOf } from "./classes.js";
import { redactionsOf } from "./redaction.js";
import { shownPlace } from "../../ids/place.js";
import { splitFrom } from "./split.js";
import { transferLimit, type TransferLimit } from "./transfer.js";
import type { Redaction } from "../../store/life/redaction.js";

type Named = Pick<Context, "deployment">;

/** What an officer sees of a case beside its handling. */
export interface CaseLife {
  /** By when the law wants it passed on where it is not this agency's; `null` where no rule known to us says it. */
  readonly transferLimit: TransferLimit | null;
  /** The agencies of this server that it may be passed on to. */
  readonly destinations: readonly AgencyName[];
  /** Why it was passed on to this agency; `null` for one that came in here. */
  readonly arrival: { readonly at: string; readonly from: AgencyName; readonly text: string } | null;
  /** Where it went last: to an agency of this system, or out of it (`to` is `null`). */
  readonly transfer: PublicCase["transfer"] | null;
  /** What it may be found to be. */
  readonly kinds: readonly Kind[];
  /** The level of handling, and those that rules of this agency have. */
  readonly level: Level;
  readonly levels: readonly Level[];
  /** The case it is answered together with, or those that are answered with it. Codes. */
  readonly links: Links;
  /** The case it was split from, and the cases that came out of it. Codes. */
  readonly splitFrom: string | null;
  readonly parts: readonly string[];
  /** What is kept from the public, with its place in the history that is shown and the reason. */
  readonly withheld: readonly (Redaction & { readonly place: number; readonly reason: string })[];
}

/** Where a case may go and came from, with which others it is answered, and what is withheld of it. */
export function lifeOf(
  context: Pick<Context, "deployment" | "agencies">,
  found: StoredCase,
  deployment: Deployment,
): CaseLife {
  const { events } = found;
  return {
    transferLimit: transferLimit(events, deployment),
    destinations: context.agencies.filter(({ code }) => code !== found.agency),
    arrival: arrivalOf(context, found),
    transfer: passedOn(context, found, events).transfer ?? null,
    kinds: kindsOf(events),
    level: levelOf(wholeHistory(events)),
    levels: levelsOf(kindOf(events), deployment, events.at(-1)?.at ?? ""),
    links: linksOf(events),
    splitFrom: splitFrom(events),
    parts: partsOf(events).parts ?? [],
    withheld: redactionsOf(found).map((one) => ({
      ...one,
      place: shownPlace(events, one.place),
      reason: wordsAt(found, one.place),
    })),
  };
}

function arrivalOf(context: Named, found: StoredCase): CaseLife["arrival"] {
  const place = found.events.findLastIndex(
    (event) => event.type === "arrived" || (event.type === "received" && event.from !== undefined),
  );
  const event = found.events[place];
  if (!event || !("from" in event) || event.from === undefined || isCaseCode(event.from)) return null;
  return { at: event.at, from: nameOf(context, event.from), text: wordsAt(found, place) };
}

const nameOf = ({ deployment }: Named, code: string): AgencyName => {
  const known = deployment(code);
  return { code, name: known.ok ? known.value.agency.name : code };
};

/** That a case was passed on last, whereto and why, as its sender may read it; nothing for one that never was. */
export function passedOn(
  context: Named,
  found: StoredCase,
  history: readonly CaseEvent[],
): { readonly transfer?: NonNullable<PublicCase["transfer"]> } {
  const last = history.findLast((event) => event.type === "transferred");
  if (last?.type !== "transferred" || isCaseCode(last.to)) return {};
  const here = found.events.findLastIndex(
    (event) => event.at === last.at && ["transferred", "arrived", "received"].includes(event.type),
  );
  const to = context.deployment(last.to).ok ? nameOf(context, last.to) : null;
  return { transfer: { at: last.at, to, text: here < 0 ? "" : wordsAt(found, here) } };
}

/** The codes of the cases that came out of one. */
export function partsOf(events: readonly CaseEvent[]): { readonly parts?: string[] } {
  const parts = events.flatMap((event) => (event.type === "split" ? [event.into] : []));
  return parts.length > 0 ? { parts } : {};
}
