import { ONLINE_KINDS, VOCABULARY, type Lang, type OnlineKind } from "@danvan/core";
import type { Answer } from "./answer.js";
import { WORDS } from "./words.js";

export const isService = (code: string): code is OnlineKind => (ONLINE_KINDS as readonly string[]).includes(code);

/** The kinds taken online are the services. Complaints and denunciations are none: they have lawful ways of their own. */
export const serviceList = (lang: Lang): Answer => ({
  root: "services",
  each: "service",
  value: ONLINE_KINDS.map((kind) => ({
    service_code: kind,
    service_name: VOCABULARY[lang].kinds[kind],
    description: "",
    metadata: "true",
    type: "realtime",
    keywords: "",
    group: "",
  })),
});

/** What a request of a service may bear besides the fields of the specification; nothing of it is required. */
export const serviceDefinition = (code: OnlineKind, lang: Lang): Answer => {
  const words = WORDS[lang];
  const attribute = (order: number, name: string, description: string) => ({
    variable: "true",
    code: name,
    datatype: "string",
    required: "false",
    datatype_description: "",
    order,
    description,
  });
  return {
    root: "service_definition",
    value: {
      service_code: code,
      attributes: [
        attribute(1, "consent_notice", words.consentNotice),
        attribute(2, "lang", words.lang),
        attribute(3, "not_complaint", words.notComplaint),
      ],
    },
  };
};
