import type { FieldStore } from "../../../store/citizen/fields.js";
import { changeField } from "../../rows/citizen/field-rows.js";
import type { Access } from "../access.js";

/** What the cases of a store are about. */
export const fieldStore = ({ write }: Access): FieldStore => ({
  changeField: (agency, caseId, field, act, after) =>
    write(agency, (writer) => changeField(writer, agency, caseId, field, act, after)),
});
