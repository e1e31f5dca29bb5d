import { LIMITS } from "@danvan/core/terms";
import type { FileState, NewFile } from "@danvan/core/wire";
import type { Attachment } from "../device/attachment.js";
import { type Agency, type Failure, type Outcome, ask, caseOf, fileUrl, request, secretOf } from "./client.js";
import { type Delivery, deliver } from "./delivery.js";

/** Five seconds over a 50 kbit/s connection: a chunk must end before its request is given up. */
const FIRST_BYTES = 32_768;
const QUICK_MS = 4_000;

/** The case that a file belongs to, and the proof that it is the sender's own. */
export interface SenderCase extends Agency {
  readonly code: string;
  readonly secret: string;
}

/** Who hears how a file is coming along. */
export interface UploadListener {
  /** @param offset bytes that are on the agency's disk */
  arrived(offset: number): void;
  waits(failure: Failure): void;
}

/**
 * Sends one file chunk by chunk, and goes on where the agency's disk says that it stopped: after a lost connection, a closed page, in another
 * tab. Chunks grow while the connection is quick.
 *
 * @returns the last outcome; `undefined` when called off before one
 */
export async function sendFile(
  to: SenderCase,
  { key, blob }: Attachment,
  listener: UploadListener,
  delivery: Delivery,
): Promise<Outcome<FileState> | undefined> {
  const waits = (failure: Failure) => listener.waits(failure);
  let length = FIRST_BYTES;
  let outcome = await deliver(
    () => announce(to, { key, type: blob.type as NewFile["type"], size: blob.size }),
    waits,
    delivery,
  );
  while (outcome?.ok && !outcome.value.complete) {
    const { id, offset } = outcome.value;
    listener.arrived(offset);
    outcome = await deliver(
      async () => {
        const start = performance.now();
        const answer = await append(to, id, offset, blob.slice(offset, offset + length));
        const isQuick = answer.ok && performance.now() - start < QUICK_MS;
        length = isQuick ? Math.min(length * 2, LIMITS.chunkBytes) : FIRST_BYTES;
        return answer;
      },
      waits,
      delivery,
    );
  }
  return outcome;
}

const announce = (to: SenderCase, file: NewFile): Promise<Outcome<FileState>> =>
  request(`${caseOf(to, to.code)}/files`, file, isState, secretOf(to.secret));

/** A chunk at the wrong place is no failure: the answer says where to go on. */
async function append(to: SenderCase, id: string, offset: number, chunk: Blob): Promise<Outcome<FileState>> {
  const headers = { ...secretOf(to.secret), "upload-offset": String(offset) };
  const outcome = await ask(fileUrl(to, to.code, id), { method: "PATCH", headers, body: chunk }, read);
  if (outcome.ok || outcome.failure.code !== "offset-mismatch") return outcome;
  const there = outcome.failure.problems[0]?.facts as Partial<FileState> | undefined;
  return there?.offset === undefined || (there.offset === offset && !there.complete)
    ? outcome
    : { ok: true, value: { version: 1, id, offset: there.offset, complete: !!there.complete } };
}

const read = async (response: Response): Promise<FileState | undefined> => {
  const state = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  return isState(state) ? (state as unknown as FileState) : undefined;
};

const isState = (body: Record<string, unknown> | null): boolean =>
  typeof body?.["id"] === "string" && typeof body["offset"] === "number";
