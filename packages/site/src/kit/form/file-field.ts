import { html, type Html } from "../view/html.js";
import type { Faults } from "./faults.js";
import { field, type Field } from "./field.js";

/** Chooses up to five photographs or papers; the server looks at what they are. */
export const fileField = (faults: Faults, file: Omit<Field, "name">): Html =>
  field(
    faults,
    { ...file, name: "files" },
    (tied) =>
      html`<input type="file" multiple data-shrink accept=".jpg,.jpeg,.pdf,image/jpeg,application/pdf" ${tied} />`,
  );
