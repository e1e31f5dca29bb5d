import "@danvan/widgets/define/dv-tracker";
import type {} from "@danvan/widgets/jsx";
import { useState } from "react";
import { createRoot } from "react-dom/client";

/** A look-up in an application that only the browser renders: objects and events are written on the tag. */
function TrackerPage() {
  const [codes, setCodes] = useState<readonly string[]>([]);
  return (
    <main>
      <h1>Tra cứu</h1>
      <dv-tracker
        agency="18073"
        endpoint="/api/v1"
        messages={{ find: "Xem" }}
        ondv-refused={(event) => setCodes(event.codes)}
      />
      {codes.length > 0 && <p role="status">{codes.join()}</p>}
    </main>
  );
}

createRoot(document.querySelector("#app")!).render(<TrackerPage />);
