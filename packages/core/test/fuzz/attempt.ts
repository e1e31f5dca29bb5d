import fc from "fast-check";
import { type Fault, faultIn, isOurs } from "./faults.ts";
import type { Trial } from "./trials.ts";

/** One call that went wrong. */
export interface Finding {
  readonly trial: string;
  readonly fault: Fault;
  readonly given: string;
  readonly error?: unknown;
}

/** What a trial gives for one seed: calls with its own values, each judged by itself. */
export async function attempt(
  { name, given, call }: Trial,
  seed: number,
  runs: number,
  timed: (name: string, given: unknown[], milliseconds: number) => void | Promise<void> = () => {},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const values of fc.sample(given, { seed, numRuns: runs })) {
    const begun = process.cpuUsage();
    try {
      const fault = faultIn(await call(...(values as never[])));
      if (fault) findings.push({ trial: name, fault, given: shown(values) });
    } catch (error) {
      if (!isOurs(error)) findings.push({ trial: name, fault: "foreign exception", given: shown(values), error });
    }
    await timed(name, values, milliseconds(begun));
  }
  return findings;
}

/** Since then, of the processor: a machine that does other things too makes no call slower. */
export function milliseconds(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

export const shown = (values: unknown): string => (JSON.stringify(values) ?? String(values)).slice(0, 2000);
