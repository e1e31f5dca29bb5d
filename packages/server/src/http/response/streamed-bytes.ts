/**
 * Bytes that are sent as they are made, and made no faster than they are taken.
 * @example new Response(streamedBytes((async function* () {})())).status // → 200
 */
export function streamedBytes(parts: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
