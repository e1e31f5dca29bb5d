import { randomOf, type Random } from "./random.ts";

/** What can become of a request. */
export const CONNECTIONS = [
  "online",
  "offline",
  "cut before", // the server never sees the request
  "cut after", // it keeps the message; its answer is lost
  "500",
  "503", // with Retry-After
  "429", // with Retry-After
  "sign-in page", // a Wi-Fi that answers everything itself, with 200
  "slow", // 400 ms and 50 kbit/s
  "silent before", // no answer; the server never saw it
  "silent after", // no answer; the server keeps the message
] as const;
export type ConnectionState = (typeof CONNECTIONS)[number];

/** What can be wrong with the device. */
export const DEVICES = [
  "whole",
  "no locks", // plain http
  "no database", // as in some private modes
  "database full",
  "database throws",
  "drafts full",
  "all full",
  "keeps nothing",
] as const;
export type Device = (typeof DEVICES)[number];

export const LEAVINGS = ["close", "crash", "reload"] as const;
export type Leaving = (typeof LEAVINGS)[number];

/** When a person leaves who has just pressed. */
export const MOMENTS = ["at once", "soon", "on its way"] as const;
export type Moment = (typeof MOMENTS)[number];

/** What a person does next. `tab` counts the tabs that are open, round and round. What is not possible on the screen is left out. */
export type Step =
  | {
      readonly does: "type";
      readonly tab: number;
      readonly contact: boolean;
      readonly place: boolean;
      readonly lines: boolean;
      /** How many photos are added. */
      readonly photos: number;
      readonly offer: "use" | "let be" | "drop";
    }
  | { readonly does: "press"; readonly tab: number; readonly how: "once" | "twice" | "enter" | "in both tabs" }
  | { readonly does: "press and leave"; readonly tab: number; readonly leaving: Leaving; readonly moment: Moment }
  | { readonly does: "leave"; readonly tab: number; readonly leaving: Leaving }
  | { readonly does: "connection"; readonly connection: ConnectionState }
  | { readonly does: "disk"; readonly device: Device }
  | { readonly does: "open" }
  | { readonly does: "now" | "edit" | "remove" | "aside" | "share"; readonly tab: number };

export interface Story {
  readonly seed: number;
  readonly device: Device;
  readonly steps: readonly Step[];
}

/** One story, the same for the same seed: one to three messages, and what comes between a person and a receipt. */
export function storyOf(seed: number): Story {
  const random = randomOf(seed);
  const device = random.chance(0.5) ? "whole" : random.pick(DEVICES);
  const steps: Step[] = random.chance(0.06) ? [{ does: "share", tab: 0 }] : [];
  const messages = 1 + random.below(3);
  for (let message = 0; message < messages; message++) {
    if (random.chance(0.25)) steps.push({ does: "open" });
    steps.push(typing(random));
    if (random.chance(0.2)) steps.push(anything(random));
    if (random.chance(0.75)) steps.push({ does: "connection", connection: random.pick(CONNECTIONS) });
    steps.push(pressing(random));
    for (let more = random.below(4); more > 0; more--) steps.push(anything(random));
  }
  return { seed, device, steps: withPhotos(seed, steps) };
}

/** In every other story photos go with the words. They have chance of their own: the words of a seed stay what they were. */
function withPhotos(seed: number, steps: readonly Step[]): Step[] {
  const random = randomOf(-seed);
  if (random.chance(0.5)) return [...steps];
  return steps.map((step) =>
    step.does === "type" && random.chance(0.75) ? { ...step, photos: 1 + random.below(3) } : step,
  );
}

const typing = (random: Random): Step => ({
  does: "type",
  tab: random.below(2),
  contact: random.chance(0.3),
  place: random.chance(0.3),
  lines: random.chance(0.2),
  photos: 0,
  offer: random.pick(["use", "use", "let be", "drop"]),
});

function pressing(random: Random): Step {
  const tab = random.below(2);
  return random.chance(0.25)
    ? { does: "press and leave", tab, leaving: random.pick(LEAVINGS), moment: random.pick(MOMENTS) }
    : { does: "press", tab, how: random.pick(["once", "once", "twice", "enter", "in both tabs"]) };
}

function anything(random: Random): Step {
  const tab = random.below(2);
  return random.pick<() => Step>([
    () => ({ does: "connection", connection: random.pick(CONNECTIONS) }),
    () => ({ does: "connection", connection: "online" }),
    () => ({ does: "leave", tab, leaving: random.pick(LEAVINGS) }),
    () => ({ does: "open" }),
    () => ({ does: "now", tab }),
    () => ({ does: "edit", tab }),
    () => ({ does: "remove", tab }),
    () => ({ does: "aside", tab }),
    () => (random.chance(0.3) ? { does: "share", tab } : { does: "now", tab }),
    () => (random.chance(0.3) ? { does: "disk", device: random.pick(DISKS) } : typing(random)),
    () => typing(random),
  ])();
}

/** What a disk may turn into while a page is open. */
const DISKS: readonly Device[] = ["whole", "database full", "drafts full", "all full"];
