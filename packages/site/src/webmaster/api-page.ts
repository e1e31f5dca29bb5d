import type { OpenApi, Operation } from "@danvan/server";
import { layout } from "../kit/page/layout.js";
import { html, type Html } from "../kit/view/html.js";
import { ownAddress } from "../kit/view/own-address.js";
import type { View } from "../kit/view/view.js";
import { plainMarkdown } from "./plain-markdown.js";
import { schemaId, schemaTable, typeOf, type Schema } from "./schema-table.js";

interface Listed {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** The document of the API as a page: every operation, what goes in and out, and what may be wrong. */
export function apiPage(view: View, document: OpenApi): string {
  const { api: t } = view.messages;
  const listed: Listed[] = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation: operation as Operation,
    })),
  );
  return layout(view, {
    title: t.title,
    hidden: true,
    body: html`<article class="column api">
      <h1>${t.title}</h1>
      ${plainMarkdown(document.info.description)}
      <p>
        <a href="${ownAddress(view.site, `/api/v1/openapi.json?lang=${view.lang}`)}">${t.document}</a>
      </p>
      <nav aria-label="${t.operations}">
        <ul>
          ${listed.map(({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`)}
        </ul>
      </nav>
      ${document.tags.map(
        ({ name, description }) =>
          html`<section>
            <h2>${t.tags[name]}</h2>
            ${plainMarkdown(description)}
            ${listed.filter(({ operation }) => operation.tags[0] === name).map((one) => operationCard(view, one))}
          </section>`,
      )}
      <section>
        <h2>${t.schemas}</h2>
        ${Object.entries(document.components.schemas).map(([name, schema]) => schemaCard(view, name, schema as Schema))}
      </section>
    </article>`,
  });
}

const schemaCard = (view: View, name: string, schema: Schema): Html =>
  html`<div class="card" id="${schemaId(name)}">
    <h3>${name}</h3>
    ${schemaTable(view, schema)}
    ${schema.externalDocs && html`<p><a href="${schema.externalDocs.url}">JSON Schema: ${name}</a></p>`}
  </div>`;

function operationCard({ messages: { api: t } }: View, { path, method, operation }: Listed): Html {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  return html`<div class="card" id="${operationId}">
    <h3>${summary}</h3>
    <p><code>${method} ${path}</code></p>
    ${description && plainMarkdown(description)}
    <p class="hint">
      ${t.callers}: ${operation["x-roles"].map((role) => t.roles[role as keyof typeof t.roles] ?? role).join(", ")}
    </p>
    <dl>
      ${parameters.map(
        (one) =>
          html`<dt>
              <code>${one.name}</code>
              <span class="hint">${t.places[one.in]}${!one.required && `, ${t.optional}`}</span>
            </dt>
            <dd>${plainMarkdown(one.description)}</dd>`,
      )}
      ${
        requestBody &&
        html`<dt>${t.body}</dt>
          <dd>${contentOf(requestBody.content)}</dd>`
      }
    </dl>
    <details>
      <summary>${t.answers}</summary>
      <dl>
        ${Object.entries(responses).map(
          ([status, { description: told, content = {} }]) =>
            html`<dt>${status}</dt>
              <dd>${plainMarkdown(told)}${Number(status) < 300 && contentOf(content)}</dd>`,
        )}
      </dl>
    </details>
  </div>`;
}

const contentOf = (content: Readonly<Record<string, { readonly schema: unknown }>>): Html =>
  html`<ul>
    ${Object.entries(content).map(([type, { schema }]) => html`<li><code>${type}</code>: ${typeOf(schema as Schema)}</li>`)}
  </ul>`;
