import { fail, ok, type Result } from "@danvan/core";
import { byteBudget, type ByteBounds, type ByteBudget } from "./byte-budget.js";
import { jointLimit } from "./joint-limit.js";
import { proofOfWork, type ProofOfWorkOptions } from "./proof-of-work.js";
import type { Rate } from "./rate-limit.js";

/** Lets a client's request go on, or says when to come again: `too-many-requests`. Without a name only the bound for all holds. */
export type Gate = (client: string | undefined) => Result<void>;

/** What every request passes before its body is read. One for all handlers of a server: a second would double what it lets through. */
export interface Gates {
  /** For what people send. */
  readonly sending: Gate;
  /** For forms on pages of sites that the agency does not list, besides `sending`. */
  readonly foreignForms: Gate;
  /** For the chunks of a file, of which there are many. */
  readonly uploading: Gate;
  readonly bodies: ByteBudget;
  /** What lets a message pass that `sending` keeps out, where it was switched on. */
  readonly proof: ProofGate | undefined;
}

/** What a client that is kept out may do instead of waiting. */
export interface ProofGate {
  /** What to work on. */
  challenge(): Promise<string>;
  /** Whether the work was done. */
  accepts(proof: string): Promise<boolean>;
}

/** How much a server lets through; each bound has a default. */
export interface GateOptions {
  /** Milliseconds of a clock that nobody sets, such as `performance.now()`. */
  elapsed(): number;
  /** How much one client may send. Default: 100 at once and 60 more each minute, room for an office behind one address. */
  readonly sending?: Rate;
  /** How many chunks of files one client may send. Default: 400 at once and 240 more each minute: an office's photographs, in small chunks. */
  readonly uploading?: Rate;
  /** What all clients together may send. Default: 6,000 at once and 3,000 more each minute. */
  readonly sendingInAll?: Rate;
  /** What all forms on sites that no agency lists may send together. Default: 120 at once and 60 more each minute. */
  readonly foreignFormsInAll?: Rate;
  /** The same of chunks. Default: 24,000 at once and 12,000 more each minute. */
  readonly uploadingInAll?: Rate;
  /** Lets a message pass a limit for some work of the sender's device. Default: nothing passes one, and whoever is kept out comes later. */
  readonly proofOfWork?: ProofOfWorkOptions | undefined;
  /** Default: 96 MiB, and half of it for one client: three forms with all their photographs. */
  readonly bodies?: ByteBounds;
}

const SENDING: Rate = { burst: 100, perMinute: 60 };
const SENDING_IN_ALL: Rate = { burst: 6_000, perMinute: 3_000 };
/** A page of another site has as many addresses as readers: only a bound on all of them holds. */
const FOREIGN_FORMS_IN_ALL: Rate = { burst: 120, perMinute: 60 };
const UPLOADING: Rate = { burst: 400, perMinute: 240 };
const UPLOADING_IN_ALL: Rate = { burst: 24_000, perMinute: 12_000 };
const BODIES: ByteBounds = { inAll: 96 * 2 ** 20, perClient: 48 * 2 ** 20 };

/**
 * The limits of a server.
 * @example createGates({ elapsed: () => performance.now() })
 */
export function createGates(options: GateOptions): Gates {
  const gate = (perClient: Rate, inAll: Rate): Gate => {
    const limit = jointLimit([perClient, inAll]);
    return (client) => {
      const wait = limit.take([client, ""], options.elapsed());
      return wait === 0 ? ok(undefined) : fail("too-many-requests", "", { retryAfterSeconds: wait });
    };
  };
  const work = options.proofOfWork && proofOfWork(options.proofOfWork);
  return {
    sending: gate(options.sending ?? SENDING, options.sendingInAll ?? SENDING_IN_ALL),
    foreignForms: gate(options.sending ?? SENDING, options.foreignFormsInAll ?? FOREIGN_FORMS_IN_ALL),
    uploading: gate(options.uploading ?? UPLOADING, options.uploadingInAll ?? UPLOADING_IN_ALL),
    bodies: byteBudget(options.bodies ?? BODIES),
    proof: work && {
      challenge: () => work.challenge(options.elapsed()),
      accepts: (proof) => work.accepts(proof, options.elapsed()),
    },
  };
}
