import { element } from "./element.ts";
import { message } from "./message.ts";
import { page } from "./page.ts";
import { rule } from "./rule.ts";
import type { Seed } from "./seed.ts";

const KINDS: Readonly<Record<string, (name: string) => Seed>> = { rule, message, page, element };

/**
 * What begins a new thing of a kind; null for a kind or a name that cannot be.
 * @example seedOf("rule", "Don Vi") // → null
 */
export function seedOf(kind: string, name: string): Seed | null {
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return make && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) ? make(name.replace(/^dv-/, "")) : null;
}
