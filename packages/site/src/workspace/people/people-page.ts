import { problemSentence, type Problem } from "@danvan/core";
import { reachesBeyond, ROLES, type Invitation, type Role, type StaffMember } from "@danvan/server";
import { choiceGroup } from "../../kit/form/choices.js";
import { withSummary } from "../../kit/form/error-summary.js";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";

export interface ShownPeople {
  readonly people: readonly StaffMember[];
  /** Whose accounts these are. */
  readonly agency: string;
  /** What officers know the provider by whom accounts may be linked to. */
  readonly signOn: string | null;
  /** Just made; the code is shown once. */
  readonly invitation?: Invitation;
  readonly typed?: { readonly name: string; readonly roles: readonly string[] };
  readonly problems?: readonly Problem[];
}

/** Where the forms of an account lead, with the agency when it is not the own one. */
export const peoplePath = (agency: string, own: string, rest = ""): string =>
  `/lam-viec/can-bo${rest}${agency === own ? "" : `?don-vi=${encodeURIComponent(agency)}`}`;

/** The accounts of an agency: who may come in, as what, and since when somebody did not. */
export function peoplePage(view: WorkspaceView, shown: ShownPeople): string {
  const { people: words } = view.labels;
  const problems = shown.problems ?? [];
  const fields = [...shown.people.map(({ id }) => subjectField(id)), "name", "roles"];
  const faults: Faults = new Map(
    problems.map((one) => [fields.includes(one.path) ? one.path : "form", problemSentence(one, view.lang)]),
  );
  return workspaceLayout(
    view,
    words.title,
    html`<div class="column">
      ${withSummary(
        faults,
        { title: view.labels.errorTitle },
        html`${invitation(view, shown)}
          <h1>${words.title}</h1>
          <p class="lead">${words.lead}</p>
          ${shown.people.map((person) => personCard(view, shown, person, faults))} ${inviteForm(view, shown, faults)}
          ${view.actor?.roles.includes("system-admin") && agencyForm(view, shown.agency)}`,
      )}
    </div>`,
  );
}

function invitation({ labels, lang }: WorkspaceView, { invitation: made }: ShownPeople): Html | null {
  if (!made) return null;
  const { invited, until, hand } = labels.people;
  return html`<section class="notice good" role="status" tabindex="-1" autofocus>
    <p>${invited(made.name)}</p>
    <p class="code">${made.code}</p>
    <p>${until}: ${instant(made.until, lang)}. ${hand}</p>
  </section>`;
}

function personCard(view: WorkspaceView, { agency, signOn }: ShownPeople, person: StaffMember, faults: Faults): Html {
  const { labels, lang, actor } = view;
  const words = labels.people;
  const own = actor?.agency ?? "";
  const isSelf = person.id === actor?.id && agency === own;
  const action = (verb: string) => localHref(view, peoplePath(agency, own, `/${person.id}/${verb}`));
  return html`<section class="card" aria-labelledby="p-${person.id}">
    <h2 id="p-${person.id}">${person.name}</h2>
    <dl class="facts">
      <div>
        <dt>${words.standing}</dt>
        <dd>
          ${words.standings[person.standing]}${person.standing === "idle-soon" && `: ${words.closesIn(person.daysLeft)}`}
        </dd>
      </div>
      <div>
        <dt>${words.seen}</dt>
        <dd>${person.standing === "invited" ? "–" : instant(person.seenAt, lang)}</dd>
      </div>
    </dl>
    ${
      isSelf
        ? html`<p>${words.self}: ${person.roles.map((role) => words.roleNames[role]).join(", ")}</p>`
        : reachesBeyond(person.roles) && !actor?.roles.includes("system-admin")
          ? html`<p>
              ${words.roles}: ${person.roles.map((role) => words.roleNames[role]).join(", ")}. ${words.beyond}
            </p>`
          : html`<form method="post" action="${action("vai-tro")}">
                ${roleBoxes(view, `roles-${person.id}`, new Map(), person.roles)}
                <button class="quiet" type="submit">${words.saveRoles}</button>
              </form>
              <form method="post" action="${action("moi")}">
                <p class="hint">${words.inviteAgainHint}</p>
                <button class="quiet" type="submit">${words.inviteAgain}</button>
              </form>
              ${signOn !== null && linkForm(view, person, signOn, action("lien-ket"), faults)}
              ${
                person.standing !== "closed" &&
                html`<form method="post" action="${action("dong")}">
                  <button class="careful" type="submit">${words.close}</button>
                </form>`
              }`
    }
  </section>`;
}

/** The field for the provider's name of a person; each card has one. */
export const subjectField = (id: string): string => `subject-${id}`;

function linkForm(view: WorkspaceView, person: StaffMember, provider: string, action: string, faults: Faults): Html {
  const words = view.labels.people.signOn;
  return html`<form method="post" action="${action}" novalidate>
    ${
      person.isLinked
        ? html`<p>${words.linked(provider)}</p>
            <button class="quiet" type="submit">${words.unlink}</button>`
        : html`${textField(faults, {
              name: subjectField(person.id),
              label: words.subject(provider),
              hint: words.linkHint,
              value: "",
              autocomplete: "off",
              max: 255,
            })} <button class="quiet" type="submit">${words.link}</button>`
    }
  </form>`;
}

/** What reaches beyond the agency is given by a system administrator alone. */
function roleBoxes(view: WorkspaceView, name: string, faults: Faults, chosen: readonly string[]): Html {
  const { people: words } = view.labels;
  const mayGive = (role: Role) => !reachesBeyond([role]) || view.actor?.roles.includes("system-admin");
  return choiceGroup(faults, {
    name,
    label: words.roles,
    type: "checkbox",
    choices: ROLES.filter(mayGive).map((role) => ({ value: role, label: words.roleNames[role] })),
    chosen,
  });
}

function inviteForm(view: WorkspaceView, { agency, typed }: ShownPeople, faults: Faults): Html {
  const words = view.labels.people;
  return html`<form
    class="card"
    method="post"
    action="${localHref(view, peoplePath(agency, view.actor?.agency ?? ""))}"
    novalidate
  >
    <h2>${words.invite}</h2>
    ${textField(faults, {
      name: "name",
      label: words.name,
      hint: words.nameHint,
      value: typed?.name ?? "",
      autocomplete: "off",
      required: true,
      max: 100,
    })}
    ${roleBoxes(view, "roles", faults, typed?.roles ?? ["officer"])}
    <button type="submit">${words.submitInvite}</button>
  </form>`;
}

function agencyForm(view: WorkspaceView, agency: string): Html {
  const words = view.labels.people;
  return html`<form class="card" method="get" action="${localHref({ ...view, lang: "vi" }, "/lam-viec/can-bo")}">
    ${view.lang !== "vi" && html`<input type="hidden" name="lang" value="${view.lang}" />`}
    ${textField(new Map(), { name: "don-vi", label: words.agency, value: agency, max: 8 })}
    <button class="quiet" type="submit">${words.openAgency}</button>
  </form>`;
}
