import { DEFAULT_FIELDS, type CaseField, type Lang } from "@danvan/core";
import type { Site } from "./site.js";

/** What cases may be about, in the agency's order; empty where it orders nothing by fields. */
export const fieldsOf = ({ fields = DEFAULT_FIELDS }: Pick<Site, "fields">): readonly CaseField[] => fields;

/** A field in words; one that is on the list no more is told by its id. */
export const fieldName = (site: Pick<Site, "fields">, id: string, lang: Lang): string =>
  fieldsOf(site).find((field) => field.id === id)?.name[lang] ?? id;

/** What a list of fields offers to choose from. */
export const fieldChoices = (site: Pick<Site, "fields">, lang: Lang) =>
  fieldsOf(site).map(({ id, name }) => ({ value: id, label: name[lang] }));
