import { fail, ok, type Result } from "@danvan/core";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { StoredView } from "../../store/desk/views.js";
import type { Actor } from "../access/actor.js";
import { signature } from "../access/deputies/signature.js";
import { isAllowed, permit } from "../access/policy.js";
import type { Context } from "../context/context.js";
import { keptName } from "./kept-name.js";

/** A list to come back to. */
export interface NewView {
  readonly name: string;
  /** Filters, columns and order, as they stand in the address. */
  readonly query: string;
  /** For all officers of the agency. */
  readonly shared: boolean;
}

/** What officers keep of their lists. */
export interface ViewServices {
  /** The agency's, then one's own. @returns them, or a problem of `permit` */
  views(actor: Actor): Promise<Result<readonly StoredView[]>>;
  /**
   * Keeps a list under a name; the one of that name gives way.
   *
   * @returns nothing, or a problem of `permit`, `field-required`, `text-too-long`, `format-invalid` (no query of an address)
   */
  saveView(actor: Actor, view: NewView): Promise<Result<void>>;
  /** @returns nothing, or a problem of `permit`, `view-not-found` */
  dropView(actor: Actor, id: string): Promise<Result<void>>;
  /** Whether single keys do something in lists. Default: yes. */
  shortcuts(actor: Actor): Promise<boolean>;
  setShortcuts(actor: Actor, on: boolean): Promise<void>;
}

/** An address is at most so long, and holds nothing but what the query of one may. */
const QUERY = /^[\w.~%+=&*-]{0,500}$/;

export function viewServices(context: Context): ViewServices {
  const { store, now, random } = context;
  return {
    async views(actor) {
      const allowed = permit(context, actor, "views");
      return allowed.ok ? ok(await store.views(actor.agency, actor.id)) : allowed;
    },

    async saveView(actor, { name: typed, query, shared }) {
      const allowed = permit(context, actor, shared ? "shareView" : "views");
      if (!allowed.ok) return allowed;
      const name = keptName(typed);
      if (!name.ok) return name;
      if (!QUERY.test(query)) return fail("format-invalid", "query");
      const at = now();
      const view = { id: uuidV7(at, 0, random(8)), officerId: shared ? "" : actor.id, name: name.value, query };
      const act = { actor: signature(actor, "shareView"), verb: "share-view", object: view.id, at };
      await store.saveView(actor.agency, view, shared ? act : null);
      return ok(undefined);
    },

    async dropView(actor, id) {
      const allowed = permit(context, actor, "views");
      if (!allowed.ok) return allowed;
      if (await store.dropView(actor.agency, id, actor.id, null)) return ok(undefined);
      if (!isAllowed(actor, "shareView")) return fail("view-not-found", "");
      const act = { actor: signature(actor, "shareView"), verb: "drop-view", object: id, at: now() };
      return (await store.dropView(actor.agency, id, "", act)) ? ok(undefined) : fail("view-not-found", "");
    },

    async shortcuts(actor) {
      return (await store.preferences(actor.agency, actor.id))?.shortcuts ?? true;
    },
    setShortcuts: (actor, on) => store.setPreferences(actor.agency, actor.id, { shortcuts: on }),
  };
}
