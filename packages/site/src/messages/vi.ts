import { vi as vocabulary } from "@danvan/core/vocabulary/vi";
import { areaVi } from "./vi/area.js";
import { apiVi } from "./vi/api.js";
import { caseVi } from "./vi/case.js";
import { formVi } from "./vi/form.js";
import { frameVi } from "./vi/frame.js";
import { homeVi } from "./vi/home.js";
import { lifeVi } from "./vi/life.js";
import { mailVi } from "./vi/mail.js";
import { noticesVi } from "./vi/notices.js";
import { answersVi } from "./vi/answers.js";
import { receptionVi } from "./vi/reception.js";
import { questionsVi } from "./vi/questions.js";
import { posterVi } from "./vi/poster.js";
import { siteVi } from "./vi/site.js";

/** Every sentence of the public pages, in Vietnamese, a file for each page; `en.ts` has the same keys. */
export const vi = {
  ...vocabulary,
  ...siteVi,
  ...homeVi,
  area: areaVi,
  ...formVi,
  ...frameVi,
  ...apiVi,
  ...caseVi,
  passedOn: lifeVi.tracking,
  ...mailVi,
  ...noticesVi,
  ...posterVi,
  ...questionsVi,
  ...receptionVi,
  ...answersVi,
};

export type Messages = typeof vi;
