import { en as vocabulary } from "@danvan/core/vocabulary/en";
import { areaEn } from "./en/area.js";
import { apiEn } from "./en/api.js";
import { caseEn } from "./en/case.js";
import { formEn } from "./en/form.js";
import { frameEn } from "./en/frame.js";
import { homeEn } from "./en/home.js";
import { lifeEn } from "./en/life.js";
import { mailEn } from "./en/mail.js";
import { noticesEn } from "./en/notices.js";
import { answersEn } from "./en/answers.js";
import { receptionEn } from "./en/reception.js";
import { questionsEn } from "./en/questions.js";
import { posterEn } from "./en/poster.js";
import { siteEn } from "./en/site.js";
import type { Messages } from "./vi.js";

/** Every sentence of the public pages, in English. */
export const en: Messages = {
  ...vocabulary,
  ...siteEn,
  ...homeEn,
  area: areaEn,
  ...formEn,
  ...frameEn,
  ...apiEn,
  ...caseEn,
  passedOn: lifeEn.tracking,
  ...mailEn,
  ...noticesEn,
  ...posterEn,
  ...questionsEn,
  ...receptionEn,
  ...answersEn,
};
