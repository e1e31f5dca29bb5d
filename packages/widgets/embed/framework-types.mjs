// Part of the build: types of the tags for JSX (React 19) and for Vue, written from the manifest so that nothing is said twice.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/** Only what a tag can carry as text; anything else of the class is set as a property. */
const isPlain = (type) =>
  type.split("|").every((part) => /^\s*(string|number|boolean|undefined|"[^"]*")\s*$/.test(part));

/** Our tags with what a page's author may write on them. `lang` is HTML's own. */
export function tagsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, name, description, attributes = [], events = [] }) => ({
      tagName,
      name,
      description,
      events: events.map((event) => ({ ...event, type: event.type.text })),
      attributes: attributes
        .filter((attribute) => attribute.name !== "lang")
        .map((attribute) => ({
          ...attribute,
          type: isPlain(attribute.type?.text ?? "string") ? (attribute.type?.text ?? "string") : "string",
        })),
    }));
}

const doc = (text = "") => `/** ${text.replaceAll("*/", "*∕").replaceAll(/\s+/g, " ")} */`;
const optional = (name, type) =>
  `${/^[a-z]+$/i.test(name) ? name : `"${name}"`}?: ${type.includes("undefined") ? type : `${type} | undefined`};`;
const member = ({ name, description, type }) => `  ${doc(description)}\n  ${optional(name, type)}`;
const messages = (name) =>
  `  ${doc("Sentences to say instead of the built-in ones, by key.")}\n  ${optional("messages", `${name}["messages"]`)}`;
const camel = (name) => `on${name.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;

function header(tags, framework) {
  const classes = tags.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type)]);
  return `// Written by the build from custom-elements.json.\n${framework}\nimport type { ${[...new Set(classes)].toSorted((a, b) => (a < b ? -1 : 1)).join(", ")} } from "../index.js";\n`;
}

/** Types for \`<dv-feedback agency="…" ondv-sent={…} />\` in React 19. */
export function jsxTypes(tags) {
  const interfaces = tags.map(({ name, description, attributes, events }) => {
    const handlers = events.map(({ name: event, description: text, type }) =>
      member({ name: `on${event}`, description: text, type: `((event: ${type}) => void)` }),
    );
    const body = [...attributes.map(member), messages(name), ...handlers].join("\n");
    return `${doc(description)}\nexport interface ${name}Attributes extends HTMLAttributes<${name}>, RefAttributes<${name}> {\n${body}\n}\n`;
  });
  const map = tags.map(({ tagName, name }) => `      "${tagName}": ${name}Attributes;`).join("\n");
  return `${header(tags, 'import type { HTMLAttributes, RefAttributes } from "react";')}\n${interfaces.join("\n")}\ndeclare module "react" {\n  namespace JSX {\n    interface IntrinsicElements {\n${map}\n    }\n  }\n}\n`;
}

/** Types for \`<dv-feedback agency="…" @dv-sent="…" />\` in the templates of Vue 3. */
export function vueTypes(tags) {
  const interfaces = tags.map(({ name, description, attributes, events }) => {
    const handlers = events.map(({ name: event, description: text, type }) =>
      member({ name: camel(event), description: text, type: `((event: ${type}) => void)` }),
    );
    const emits = events.map(({ name: event, type }) => `(event: "${event}", payload: ${type}): void;`).join(" ");
    const body = [...attributes.map(member), messages(name), ...handlers].join("\n");
    return `${doc(description)}\nexport interface ${name}Props extends HTMLAttributes, Omit<PublicProps, keyof HTMLAttributes> {\n${body}\n}\nexport type ${name}Component = new () => ${name} & { $props: ${name}Props; $emit: { ${emits} } };\n`;
  });
  const map = tags.map(({ tagName, name }) => `    "${tagName}": ${name}Component;`).join("\n");
  return `${header(tags, 'import type { HTMLAttributes, PublicProps } from "vue";')}\n${interfaces.join("\n")}\ndeclare module "vue" {\n  interface GlobalComponents {\n${map}\n  }\n}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const tags = tagsOf(JSON.parse(readFileSync(path.join(root, "custom-elements.json"), "utf8")));
  mkdirSync(path.join(root, "dist/types"), { recursive: true });
  writeFileSync(path.join(root, "dist/types/jsx.d.ts"), jsxTypes(tags));
  writeFileSync(path.join(root, "dist/types/vue.d.ts"), vueTypes(tags));
}
