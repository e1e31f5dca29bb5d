/**
 * A page that is sent part by part, each as soon as it is there.
 *
 * @example c.body(streamed(["<p>", Promise.resolve("later"), "</p>"]))
 */
export function streamed(parts: readonly (string | Promise<string>)[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const left = parts.values();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = left.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(await value));
    },
  });
}
