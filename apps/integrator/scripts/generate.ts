/** Writes the types of the API from its document; they are made at every build, so that the example cannot speak of what is not there. */
import { mkdirSync, writeFileSync } from "node:fs";
import { openApi } from "@danvan/server";
import openapiTS, { astToString } from "openapi-typescript";

const out = new URL("../dist/api.d.ts", import.meta.url);
const document = openApi({ lang: "en", server: "https://gopy.example" });
mkdirSync(new URL(".", out), { recursive: true });
writeFileSync(out, astToString(await openapiTS(document as never)));
