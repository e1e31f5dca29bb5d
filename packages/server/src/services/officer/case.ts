import {
  assigneeOf,
  isOpen,
  kindOf,
  ok,
  type CaseEvent,
  type CaseFile,
  type Consent,
  type Contact,
  type Kind,
  type Lang,
  type OfficerAction,
  type PublicCase,
  type Result,
  wholeHistory,
} from "@danvan/core";
import type { CaseNote } from "../../store/cases.js";
import type { Person } from "../../store/people.js";
import type { AgencyName } from "../../deployment/deployment.js";
import type { Actor } from "../access/actor.js";
import { auditMiss } from "./desk/audit-miss.js";
import { isAllowed, permit } from "../access/policy.js";
import { signature } from "../access/deputies/signature.js";
import { toCaseFile } from "../case/file.js";
import { findByCode } from "../case/find.js";
import { replyOf, shownFiles } from "../case/reply.js";
import { maySupply, questionsOf, type AskedQuestion } from "../case/questions.js";
import { approvalOf, mayDo, type Approval } from "./approval.js";
import { allowedExtensions, pauseGrounds, type AllowedExtension, type PauseGround } from "./clock.js";
import { handlersOf, type Handler } from "./handlers.js";
import { agencyNamesIn, namesIn } from "./names.js";
import { summaryOf, type CaseSummary } from "../case/summary.js";
import type { Context } from "../context/context.js";
import { isReopened } from "./inbox.js";
import { lifeOf, type CaseLife } from "../life/life-of.js";
import { personCaseOf } from "../life/person-case.js";
import { outsideView } from "../life/redaction.js";
import { shownHistory } from "../../ids/place.js";

/** A case as the officer who handles it sees it. Ratings are not in it: they are anonymous to the rated officer. */
export interface OfficerCase extends CaseSummary, Approval, CaseLife {
  readonly agency: AgencyName;
  readonly kind: Kind;
  readonly lang: Lang;
  /** Empty when it was taken out of the system as a denunciation. */
  readonly text: string;
  readonly place: string | null;
  /** What it is about: an id of the agency's list. */
  readonly field: string | null;
  /** Somebody else typed it for the person. */
  readonly helped: boolean;
  readonly contact: Contact | null;
  /** What was allowed since when, oldest first: the last one holds. Empty when it was taken out of the system. */
  readonly consents: readonly (Consent & { readonly at: string })[];
  readonly files: readonly CaseFile[];
  readonly reopened: boolean;
  /** Why the sender asked to open the case again; shown to officers only. */
  readonly reopening: { readonly at: string; readonly text: string } | null;
  readonly answer: PublicCase["answer"];
  readonly refusal: PublicCase["refusal"];
  readonly earlier: PublicCase["earlier"];
  /** What the sender was asked for and answered, the first question first. */
  readonly questions: readonly AskedQuestion[];
  /** The last of them waits for its sender's answer. */
  readonly awaitsSender: boolean;
  /** What officers told each other about it, the oldest first. */
  readonly notes: readonly CaseNote[];
  /** The officer whom it was given last. */
  readonly assignee: string | null;
  /** Whom it may be given. */
  readonly handlers: readonly Handler[];
  /** On which grounds the law lets its clock be stopped now, and lets it have more time, until when. */
  readonly pauses: readonly PauseGround[];
  readonly extensions: readonly AllowedExtension[];
  /** What this officer may do to it now. */
  readonly may: readonly OfficerAction["type"][];
  /** What happened, when and by whom. */
  readonly events: readonly CaseEvent[];
  /** The names of the officers in it, by their identifiers. */
  readonly names: Readonly<Record<string, string>>;
}

/** @returns the case with the contact data of its sender, or a problem of `permit` or `findByCode` */
export async function officerCase(context: Context, actor: Actor, code: string): Promise<Result<OfficerCase>> {
  const deployment = permit(context, actor, "officerCase");
  if (!deployment.ok) return deployment;
  const found = await auditMiss(context, actor, "officerCase", code, await findByCode(context, actor.agency, code));
  if (!found.ok) return found;
  const shown = isAllowed(actor, "readWithheld") ? found.value : outsideView(found.value);
  const { text, place, field, lang, helped, reopening } = shown;
  const { events } = found.value;
  const now = context.now();
  const notes = await context.store.notes(actor.agency, found.value.id);
  const reopened = events.find(({ type }) => type === "reopened");
  return ok({
    ...summaryOf(found.value, deployment.value, now),
    kind: kindOf(events),
    agency: { code: actor.agency, name: deployment.value.agency.name },
    lang,
    text,
    place,
    field,
    helped,
    files: shownFiles(shown).map(toCaseFile),
    reopened: isReopened(found.value),
    reopening: reopened && reopening !== null ? { at: reopened.at, text: reopening } : null,
    ...(await personFor(context, actor, await personCaseOf(context, found.value))),
    ...replyOf(shown),
    questions: questionsOf(shown),
    awaitsSender: maySupply(events),
    ...lifeOf(context, found.value, deployment.value),
    ...approvalOf(found.value, now),
    notes,
    assignee: assigneeOf(events),
    pauses: isOpen(events) ? pauseGrounds(events, now, deployment.value) : [],
    extensions: isOpen(events) ? allowedExtensions(events, now, deployment.value) : [],
    handlers: await handlersOf(context, actor.agency),
    may: mayDo(found.value, deployment.value, actor, now),
    names: {
      ...agencyNamesIn(context, wholeHistory(events)),
      ...(await namesIn(
        context,
        actor.agency,
        events,
        notes.map(({ by }) => by),
      )),
    },
    events: shownHistory(wholeHistory(events)),
  });
}

/** Who wrote, as far as the actor's roles allow; a reading of contact data is written down before anything of it is shown. */
async function personFor({ store, now }: Context, actor: Actor, caseId: string): Promise<Person> {
  const person = await store.person(actor.agency, caseId);
  if (!isAllowed(actor, "readContact")) return { ...person, contact: null };
  if (person.contact) {
    const by = signature(actor, "readContact");
    await store.audit(actor.agency, { actor: by, verb: "read-contact", object: caseId, at: now() });
  }
  return person;
}
