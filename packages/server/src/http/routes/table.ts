import { caseRoutes } from "./case.js";
import { feedbackRoute } from "./feedback.js";
import { fileRoutes } from "./file.js";
import { noticeRoute } from "./notice.js";
import { reportRoute } from "./report.js";
import type { Route } from "./route.js";
import { visitRoute } from "./visit.js";

/** Every public route, in the order of the story. The router, the documentation and the tests of roles are made of it. */
export const ROUTES: readonly Route[] = [
  noticeRoute,
  feedbackRoute,
  ...fileRoutes,
  ...caseRoutes,
  visitRoute,
  reportRoute,
];
