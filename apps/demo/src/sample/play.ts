import { DanvanError, type ConsentPurpose, type Problem, type Result } from "@danvan/core";
import { DEFAULT_FIELDS, guessField } from "@danvan/core/case";
import type { Actor, Services } from "@danvan/server";
import { sampleAnswer, SAMPLE_QUESTION, sampleRefusal } from "./sentences.ts";
import { SAMPLE_NOTICE } from "./sample-mark.ts";
import type { Happening } from "./agency-plan.ts";

/** What plays the days of one agency. */
export interface Stage {
  readonly services: Services;
  readonly actor: Actor;
  /** Sets the clock of the services, in milliseconds since 1970. */
  setClock(at: number): void;
  /** Told after each case that came in; true ends the play. */
  received(): boolean;
}

interface OpenCase {
  readonly code: string;
  readonly secret: string;
}

/**
 * Plays what happens at an agency through its services, in order of time: rules, sums and the audit's chain are those of a real year.
 *
 * @throws DanvanError what a service refused: a plan does nothing that is not allowed
 */
export async function play(agency: string, happenings: readonly Happening[], stage: Stage): Promise<void> {
  const { services, actor } = stage;
  const cases = new Map<number, OpenCase>();
  for (const { of, step } of happenings) {
    stage.setClock(step.at);
    const open = cases.get(of);
    if (step.does === "receive") {
      const purposes: ConsentPurpose[] = [
        ...(step.feedback.contact ? (["contact"] as const) : []),
        ...(step.mayPublish ? (["publish"] as const) : []),
      ];
      const taken = await services.receive(agency, {
        ...step.feedback,
        consent: { notice: SAMPLE_NOTICE.version, purposes },
      });
      const { code, secret } = done(taken).receipt;
      cases.set(of, { code, secret });
      if (stage.received()) return;
    } else if (open) {
      const result = await next(open, step);
      // The word net may hold back a sample's words as it holds back anybody's; the case then stays as it is.
      if (!result.ok && result.problems[0].code !== "guided-kind") done<unknown>(result);
    }
  }

  function next(
    { code, secret }: OpenCase,
    step: Exclude<Happening["step"], { does: "receive" }>,
  ): Promise<Result<unknown>> {
    switch (step.does) {
      case "answer":
        return services.act(actor, code, { type: "answer", text: sampleAnswer(step.kind) });
      case "refuse":
        return services.act(actor, code, { type: "refuse", reason: step.reason, text: sampleRefusal(step.reason) });
      case "ask":
        return services.act(actor, code, { type: "ask", text: SAMPLE_QUESTION });
      case "supply":
        return services.supply(agency, code, { secret }, { text: "[Mẫu] Ở đầu ngõ, đối diện trạm y tế." });
      case "reopen":
        return services.reopen(agency, code, { secret }, { text: "[Mẫu] Việc vẫn còn như cũ, xin xem lại giúp." });
      case "rate":
        return services.rate(agency, code, { level: step.level }, { secret });
      case "publish": {
        const { text: question, place } = step;
        const field = guessField(question, DEFAULT_FIELDS) ?? "";
        return services.publish(actor, code, { question, answer: sampleAnswer(step.kind), place, field });
      }
    }
  }
}

function done<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new DanvanError(result.problems[0] as Problem);
}
