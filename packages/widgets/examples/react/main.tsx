import "@danvan/widgets/define/dv-feedback";
import { hydrateRoot } from "react-dom/client";
import { FeedbackPage } from "./feedback-page.js";

// The server rendered the same component: see the recipe for React.
hydrateRoot(document.querySelector("#app")!, <FeedbackPage />);
