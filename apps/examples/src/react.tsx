// React 19: the form in a page that a server may render first.
import type {} from "@danvan/widgets/jsx";
import type { DvFeedback } from "@danvan/widgets";
import { useEffect, useRef, useState } from "react";

export function FeedbackPage() {
  const form = useRef<DvFeedback>(null);
  const [code, setCode] = useState("");

  useEffect(() => {
    void import("@danvan/widgets/define/dv-feedback"); // needs a browser, so not at the top of the file
    const element = form.current;
    const sent = (event: Event & { readonly code: string }) => setCode(event.code);
    element?.addEventListener("dv-sent", sent);
    return () => element?.removeEventListener("dv-sent", sent);
  }, []);

  return (
    <main>
      <dv-feedback ref={form} agency="18073" endpoint="/api/v1">
        <form method="post" action="/api/v1/agencies/18073/feedback">
          <input type="hidden" name="kind" value="concern" />
          <textarea name="text" aria-label="Nội dung" required />
          <button>Gửi</button>
        </form>
      </dv-feedback>
      {code && <p>Mã tra cứu: {code}</p>}
    </main>
  );
}
