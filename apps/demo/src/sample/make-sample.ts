import { type CivilDate, must, startOfDay } from "@danvan/core";
import { calendarAsKnownOn } from "@danvan/core/data";
import { createServices, type Actor, type Passwords, type Role, type Store } from "@danvan/server";
import { agencyDeployment, type AgencySettings } from "@danvan/site";
import { agencyPlan } from "./agency-plan.ts";
import { chance } from "./chance.ts";
import { play } from "./play.ts";
import { markedAsSample } from "./sample-mark.ts";
import { isOverseer } from "./sample-agencies.ts";
import { ACCOUNT_NAMES } from "./sign-ins.ts";
import { playYears } from "./year/play-years.ts";

/** What is made, and who is told of it. */
export interface SampleOptions {
  readonly store: Store;
  readonly agencies: readonly AgencySettings[];
  /** How many cases each of the agencies gets; see `sharesOf`. */
  readonly shares: readonly number[];
  /** The days on which they came in; see `directiveYear`. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  /** UTC ISO instant; what would come later has not happened. */
  readonly until: string;
  /** Told of every case; true stops the making where it is. */
  progress?(made: number): boolean;
}

/** How many agencies are played beside each other: their commits share a flush of the disk. */
const LANES = 24;

/**
 * Fills an empty database with a period's cases that nobody sent: the same for the same agencies, shares, period and `until`.
 *
 * @returns how many were made
 */
export async function makeSample(options: SampleOptions): Promise<number> {
  const { store, shares, period, until, agencies, progress = () => false } = options;
  const begins = startOfDay(period.from);
  const calendar = calendarAsKnownOn();
  const end = Date.parse(until);
  let made = 0;
  let isStopped = false;
  const waiting = [...agencies.entries()];
  const lane = async () => {
    for (let one = waiting.shift(); one && !isStopped; one = waiting.shift()) {
      const [at, agency] = one;
      const clock = { now: begins };
      const services = servicesOf(options, [agency], () => clock.now);
      await services.ready();
      await play(agency.code, agencyPlan(agency.code, shares[at]!, calendar, period, end), {
        services,
        actor: await officerOf(store, agency.code, begins),
        setClock: (instant) => (clock.now = new Date(instant).toISOString()),
        received: () => (isStopped ||= progress((made += 1))),
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(LANES, agencies.length) }, lane));
  await reportsOf(options, () => isStopped);
  return made;
}

/** Nobody signs in while a sample is made. */
const passwords: Passwords = { hash: async () => "", verify: async () => false, isOutdated: () => false };

const servicesOf = ({ store }: SampleOptions, agencies: readonly AgencySettings[], now: () => string) =>
  createServices({
    store,
    deployments: agencies.map((agency) => must(agencyDeployment(markedAsSample(agency), "agencies"))),
    now,
    elapsed: () => Date.parse(now()),
    random: chance(`${agencies.map(({ code }) => code).join()} bytes`).bytes,
    passwords,
  });

/** The reports of the units, and what whoever follows them did with them. */
async function reportsOf(options: SampleOptions, isStopped: () => boolean): Promise<void> {
  const { store, agencies, period, until } = options;
  const clock = { now: until };
  const begins = startOfDay(period.from);
  const above = agencies.find(isOverseer);
  await playYears(
    {
      services: servicesOf(options, agencies, () => clock.now),
      units: agencies.filter((one) => one !== above && one.parties.length > 0).map(({ code }) => code),
      head: (unit) => officerOf(store, unit, begins, "head"),
      overseer: above ? await officerOf(store, above.code, begins, "overseer") : null,
      until,
      setClock: (instant) => (clock.now = instant),
      isStopped,
    },
    Number(period.to.slice(0, 4)),
  );
}

/** Who acts in a role: somebody who cannot sign in until a password is made. */
async function officerOf(store: Store, agency: string, at: string, role: Role = "officer"): Promise<Actor> {
  const name = ACCOUNT_NAMES[role];
  const known = await store.officer(agency, name);
  if (known) return { id: known.id, name, agency, roles: [role] };
  const id = chance(`${agency} ${role}`).uuid();
  const roles = [role];
  await store.addOfficer(
    { agency, id, name, roles, passwordHash: "", createdAt: at, seenAt: at, closedAt: null, invitation: null },
    { actor: "operator", verb: "add-officer", object: id, at },
  );
  return { id, name, agency, roles };
}
