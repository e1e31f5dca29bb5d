import { DEFAULT_FIELDS, GUIDED_KINDS, guessField, type CaseField, type Kind } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";

/** What cases of an agency may be about. */
export const fieldsOf = ({ fields = DEFAULT_FIELDS }: Pick<Deployment, "fields">): readonly CaseField[] => fields;

/**
 * What a case is about: what its sender chose of the agency's list, else what the words say. Of a complaint or a denunciation nothing is
 * said: it is not handled here.
 */
export function fieldOf(
  deployment: Pick<Deployment, "fields">,
  { field, text, kind }: { readonly field?: string | null | undefined; readonly text: string; readonly kind: Kind },
): string | null {
  if ((GUIDED_KINDS as readonly Kind[]).includes(kind)) return null;
  const fields = fieldsOf(deployment);
  return fields.some(({ id }) => id === field) ? field! : guessField(text, fields);
}
