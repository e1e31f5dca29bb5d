import type { Kind } from "@danvan/core";
import type { AuditAct } from "../../audit/chain.js";

/** The texts that an agency's answers begin with. */
export interface TemplateStore {
  /** All of an agency, by name. */
  templates(agency: string): Promise<readonly StoredTemplate[]>;
  /** Adds one, or changes the one with its id. @returns `false` when another one has its name; nothing is written then */
  saveTemplate(agency: string, template: StoredTemplate, act: AuditAct): Promise<boolean>;
  /** @returns whether there was one; only then the act is written */
  dropTemplate(agency: string, id: string, act: AuditAct): Promise<boolean>;
}

/** A text to begin an answer with; nothing in it is about a person. */
export interface StoredTemplate {
  readonly id: string;
  readonly name: string;
  /** `null` for every kind. */
  readonly kind: Kind | null;
  /** What the case becomes by it. */
  readonly outcome: "answered" | "refused";
  /** With placeholders. */
  readonly text: string;
}
