import { expect } from "@playwright/test";
import { COMPARED, HOSTILE } from "./hostile-styles.ts";
import { perWorker as test } from "../per-worker.ts";
import { listen, STRICT } from "./strict-policy.ts";

declare const stories: { readonly names: readonly string[]; show(name: string): Promise<void> };

/**
 * Every story is mounted once on a clean page; then each hostile style comes and goes, and every node inside the element is compared.
 * A node of the same place and the same clean look as one that was compared has nothing to add: the stories share most of theirs.
 *
 * Of a page's styles only the font comes in: its family, and its size, with which the lengths grow (`font`).
 * The page has the strict policy and Trusted Types too, so each state shows that it needs no more.
 */
test("a hostile page with a strict policy changes and breaks nothing inside an element, in any state", async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 2560, height: 1440 }); // also zoomed twice, no element is squeezed
  const heard = await listen(page);
  await page.goto(site.publish({ files: ["danvan.min.js"], policy: STRICT, stories: true }));
  await page.waitForFunction(() => "stories" in globalThis);
  const { changed, count } = await page.evaluate(
    async ([hostile, compared]) => {
      const within = (root: ParentNode, hosted = false): Element[] =>
        [...root.querySelectorAll("*")].flatMap((node) => [
          ...(hosted && node.localName !== "slot" ? [node] : []),
          ...(node.shadowRoot ? within(node.shadowRoot, true) : []),
        ]);
      const lengthless = (value: string) => value.replaceAll(/-?[\d.]+px/g, "px");
      const look = (nodes: readonly Element[], font: boolean) =>
        nodes.map((node) => {
          const style = getComputedStyle(node);
          return compared.map((name) => (font ? lengthless : String)(style.getPropertyValue(name)));
        });
      const nameOf = ({ localName, id, className }: Element) => `${localName}${id && `#${id}`}.${String(className)}`;

      const placeOf = (node: Element): string =>
        node.parentElement ? `${placeOf(node.parentElement)} ${nameOf(node)}` : nameOf(node);

      const seen = new Set<string>();
      const found = new Map<string, string[]>();
      const { begin } = globalThis as unknown as { begin(name: string): Promise<void> };
      for (const name of stories.names) {
        await begin(name);
        await stories.show(name).catch((error: Error) => found.set(`${name} broke`, [error.message]));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const inside = within(document).filter((node) => node.closest(".dv"));
        const looks = look(inside, false);
        const isNew = inside.map((node, at) => {
          const { size } = seen;
          return seen.add(`${placeOf(node)} ${looks[at]!.join()}`).size > size;
        });
        const [nodes, clean] = [inside, looks].map((all) => all.filter((_, at) => isNew[at])) as [
          Element[],
          string[][],
        ];
        for (const [style, { css, root = {}, font = false }] of Object.entries(hostile)) {
          const sheet = new CSSStyleSheet(); // one that is written into the page is refused by the policy
          sheet.replaceSync(css);
          document.adoptedStyleSheets.push(sheet);
          for (const [attribute, value] of Object.entries(root))
            document.documentElement.setAttribute(attribute, value);
          const now = look(nodes, font);
          nodes.forEach((node, index) =>
            compared.forEach((property, at) => {
              const before = font ? lengthless(clean[index]![at]!) : clean[index]![at]!;
              const after = now[index]![at]!;
              const isCentred = node.localName === "dialog" && property.startsWith("margin"); // by what room there is
              if (before === after || isCentred) return;
              const line = `${style}: ${property} ${before} → ${after}`;
              found.set(line, [...(found.get(line) ?? []), `${name} ${nameOf(node)}`]);
            }),
          );
          document.adoptedStyleSheets.pop();
          for (const attribute of Object.keys(root)) document.documentElement.removeAttribute(attribute);
        }
      }
      const lines = [...found].map(([line, where]) => `${line} (${where.length} nodes, such as ${where[0]})`);
      return { changed: lines, count: stories.names.length };
    },
    [HOSTILE, COMPARED] as const,
  );
  expect(count).toBeGreaterThan(40);
  expect({ changed, heard }).toEqual({ changed: [], heard: [] });
});
