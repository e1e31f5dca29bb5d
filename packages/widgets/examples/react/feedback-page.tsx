import type { DvSentEvent } from "@danvan/widgets";
import type {} from "@danvan/widgets/jsx";
import { useState } from "react";

/**
 * A form in an application of React 19 that the server renders. The plain form inside is what the server sends, and what stays without
 * script. While it hydrates, React sets no objects and listens to no event of a custom element: hence the ref.
 */
export function FeedbackPage() {
  const [code, setCode] = useState<string | null>(null);
  return (
    <main>
      <h1>Gửi ý kiến</h1>
      <dv-feedback
        agency="18073"
        endpoint="/api/v1"
        ref={(element) => {
          if (!element) return;
          element.messages = { send: "Gửi phường" };
          const keep = ({ code: received }: DvSentEvent) => setCode(received);
          element.addEventListener("dv-sent", keep);
          return () => element.removeEventListener("dv-sent", keep);
        }}
      >
        <form method="post" action="/api/v1/agencies/18073/feedback">
          <p>
            <label>
              <input type="radio" name="kind" value="concern" required /> Phản ánh
            </label>
          </p>
          <p>
            <label>
              Nội dung <textarea name="text" required />
            </label>
          </p>
          <button>Gửi</button>
        </form>
      </dv-feedback>
      {code && <p role="status">Mã tra cứu: {code}</p>}
    </main>
  );
}
