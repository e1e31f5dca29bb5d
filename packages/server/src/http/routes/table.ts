import { caseRoutes } from "./case.js";
import { feedbackRoute } from "./feedback.js";
import { fileRoutes } from "./file.js";
import { noticeRoute } from "./notice.js";
import { officerCaseRoutes } from "./officer/cases.js";
import { outboxRoutes } from "./officer/outbox.js";
import { sessionRoutes } from "./officer/session.js";
import { deskRoutes } from "./officer/desk.js";
import { exportRoute } from "./officer/export.js";
import { staffRoutes } from "./officer/staff.js";
import { yearReportRoute } from "./officer/year-report.js";
import { yearFileRoutes } from "./officer/year-files.js";
import { yearRoutes } from "./officer/year.js";
import { oversightRoutes } from "./oversight/oversight.js";
import { reportRoute } from "./report.js";
import type { Route } from "./route.js";
import { answersFeedRoute } from "./citizen/answers-feed.js";
import { fieldsRoute } from "./citizen/fields.js";
import { publishedRoute } from "./citizen/published.js";
import { visitRoute } from "./visit.js";

/**
 * Every route, the public ones and those of officers, in the order of the story. The router, the documentation and the tests of roles are made of it.
 * @example ROUTES.some(({ method }) => method === "POST") // → true
 */
export const ROUTES: readonly Route[] = [
  noticeRoute,
  fieldsRoute,
  feedbackRoute,
  ...fileRoutes,
  ...caseRoutes,
  visitRoute,
  reportRoute,
  publishedRoute,
  answersFeedRoute,
  ...sessionRoutes,
  ...officerCaseRoutes,
  ...deskRoutes,
  yearReportRoute,
  ...yearRoutes,
  ...yearFileRoutes,
  ...staffRoutes,
  ...outboxRoutes,
  exportRoute,
  ...oversightRoutes,
];
